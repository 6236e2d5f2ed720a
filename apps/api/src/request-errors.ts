import type { Context } from 'hono';

/**
 * Told of a mistake of ours.
 *
 * @param requestId The request that ran into it; absent where it belongs to none alone.
 */
export type OnError = (error: unknown, requestId?: string) => void;

/** The id that the server gave to a request, or a new one where nobody did. */
export const requestIdIn = (context: Context): string => {
  const environment: { requestId?: string } = context.env ?? {};
  return environment.requestId ?? crypto.randomUUID();
};
