import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** The groups of an IPv6 address that name a network: who has one has all addresses behind it. */
const networkGroups = 4;

/** An IPv4 address as a system with IPv6 writes it. */
const mapped = /^::ffff:(?=\d+\.)/i;

/** An address without the interface that it is on (`fe80::1%eth0`). */
const withoutZone = (address: string): string => address.split('%', 1)[0] ?? '';

/** The caller who is counted: an IPv6 network of 64 bits is one, an IPv4 address is one. */
export const callerOf = (address: string): string => {
  const plain = withoutZone(address.replace(mapped, ''));
  if (isIP(plain) !== 6) return plain;
  // A URL writes every address in one way, with the longest run of zeros left out.
  const [start = '', end] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const before = start === '' ? [] : start.split(':');
  const after = end === undefined || end === '' ? [] : end.split(':');
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, networkGroups).join(':')}::/64`;
};

const isAddress = (text: string): boolean => isIP(withoutZone(text)) !== 0;

/** Whether an address is this machine itself. */
export const isLoopback = (address: string): boolean =>
  address === '::1' || address.replace(mapped, '').startsWith('127.');

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
  const named = all.at(-proxies) ?? all[0];
  return named !== undefined && isAddress(named) ? named : own;
};
