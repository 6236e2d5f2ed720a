import { openHeaders } from './security-headers.ts';

/**
 * Sends a caller to the address where a thing is now, for good.
 *
 * @param address From the root of this host; one with two slashes in front would name another host.
 */
export const movedTo = (address: string): Response =>
  new Response(null, {
    status: 308,
    headers: { ...openHeaders, Location: address.replace(/^\/{2,}/, '/') },
  });
