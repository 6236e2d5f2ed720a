import { openHeaders } from './security-headers.ts';

/** @param address From the root of this host; one with two slashes in front would name another host. */
const redirect = (status: 303 | 308, address: string, cacheControl: string): Response =>
  new Response(null, {
    status,
    headers: {
      ...openHeaders,
      'Cache-Control': cacheControl,
      Location: address.replace(/^\/{2,}/, '/'),
    },
  });

/** Sends a caller to the address where a thing is now, for good. */
export const movedTo = (address: string): Response =>
  redirect(308, address, 'public, max-age=3600');

/** Sends a program to the form that it asked for; which one depends on its Accept header. */
export const seeOther = (address: string): Response => {
  const response = redirect(303, address, 'public, max-age=300');
  response.headers.set('Vary', 'Accept');
  return response;
};

/** Sends whoever filled in a form to the answer. */
export const sentTo = (address: string): Response => redirect(303, address, 'no-store');
