import type { IncomingMessage } from 'node:http';
import { canonicalAddress } from '../canonical-address.ts';

/** Whether a request names one host, as it must (RFC 9112, section 3.2). */
const hasOneHost = ({ rawHeaders }: IncomingMessage): boolean => {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1;
  }
  return hosts === 1;
};

/**
 * Path and query that a request asks for, from the root of the host; undefined when no two servers
 * would understand it alike. A whole address names its host as well, which then counts.
 */
export const targetOf = (incoming: IncomingMessage): string | undefined => {
  const { url = '' } = incoming;
  if (!hasOneHost(incoming)) return undefined;
  if (url.startsWith('/')) return canonicalAddress(url);
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const { username, password, host, pathname, search } = new URL(url);
  if (username !== '' || password !== '') return undefined;
  incoming.headers.host = host;
  return canonicalAddress(pathname + search);
};
