/** Ends of names that belong to a local network (RFC 6761, 6762 and 8375; ICANN keeps `.internal`). */
const localEnd = /\.(?:local|localhost|internal|home\.arpa)\.?$/;

const hostnameOf = (host: string | null): string | undefined =>
  host !== null && URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined;

/** Whether nobody on the internet can make this name lead to a machine of their choice. */
const isBeyondRebinding = (hostname: string): boolean =>
  // A name without a dot, an IPv6 address in its brackets, an IPv4 address, which a URL writes in one way.
  !hostname.includes('.') || /^(?:[\d.]+|\[.*\])$/.test(hostname) || localEnd.test(hostname);

/**
 * Whether a request may come from a page that led its own name to this machine (DNS rebinding), so
 * that a browser inside a network hands our answers to somebody outside. Such a page has a name of
 * its own, and its browser sends `Origin` with every POST; programs send none.
 *
 * @param publicName The name of the public address, where the service has one.
 */
export const mayBeRebound = ({ headers }: Request, publicName: string | undefined): boolean => {
  const hostname = hostnameOf(headers.get('Host'));
  if (hostname === undefined) return true;
  return headers.has('Origin') && hostname !== publicName && !isBeyondRebinding(hostname);
};
