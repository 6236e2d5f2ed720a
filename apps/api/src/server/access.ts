import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a request came to, for the log: nothing that tells who asked or for which words. */
export interface Access {
  id: string;
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  milliseconds: number;
  /** Whether the bytes were cached. */
  cached: boolean;
}

/** Tells of a request once its connection is done with it. */
export const logAccess = (
  { method = 'GET', url = '' }: IncomingMessage,
  outgoing: ServerResponse,
  { id, cached }: Pick<Access, 'id' | 'cached'>,
  log: (access: Access) => void,
): void => {
  const began = performance.now();
  outgoing.once('close', () =>
    log({
      id,
      method,
      path: url.split('?', 1)[0]?.slice(0, 200) ?? '',
      status: outgoing.statusCode,
      milliseconds: Math.round((performance.now() - began) * 10) / 10,
      cached,
    }),
  );
};
