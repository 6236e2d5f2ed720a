import type { IncomingMessage } from 'node:http';

/**
 * Where a request comes from, for counting alone: it is never written down.
 *
 * @param proxies How many proxies of ours stand in front; each adds one address to
 *   X-Forwarded-For, and what stands before those may be invented by the caller.
 */
export const clientAddressOf = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string => {
  const own = socket.remoteAddress ?? '';
  if (proxies === 0) return own;
  const forwarded = headers['x-forwarded-for'];
  const all = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? ''))
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
  return all.at(-proxies) ?? all[0] ?? own;
};
