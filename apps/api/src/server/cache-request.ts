import type { IncomingMessage } from 'node:http';
import type { CacheRequest } from '../middleware/response-cache.ts';
import { encodingFor, type Encoding } from './compression.ts';

/** Hosts that are this machine's own names, at the port that was reached. No caller can make more of them. */
const ownHost = ({ headers: { host }, socket }: IncomingMessage): string | undefined => {
  const { localAddress, localPort } = socket;
  const own = ['localhost', '127.0.0.1', '[::1]', localAddress];
  return own.some((name) => host === `${name}:${localPort}`) ? host : undefined;
};

/**
 * A request as the cache of responses knows it.
 *
 * @param hasPublicUrl Whether links begin with a public address, so that no answer depends on the host.
 */
export const cacheRequestOf = (
  incoming: IncomingMessage,
  hasPublicUrl: boolean,
): CacheRequest & { encoding: Encoding } => {
  const { headers, url = '/' } = incoming;
  return {
    address: url,
    host: hasPublicUrl ? undefined : ownHost(incoming),
    accept: headers.accept,
    acceptLanguage: headers['accept-language'],
    // A part is one of the bytes as they are.
    encoding:
      headers.range === undefined
        ? encodingFor(headers['accept-encoding']?.toString())
        : 'identity',
  };
};
