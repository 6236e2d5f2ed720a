import { openHeaders } from './security-headers.ts';

/** Sends a caller to the address where a thing is now, for good. */
export const movedTo = (address: string): Response =>
  new Response(null, { status: 308, headers: { ...openHeaders, Location: address } });
