/** Sent with every answer. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const;

/** What any origin may do: read, and see these headers. */
export const readMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** Sent with every answer of the API: any origin may read it, and see what is said about it. */
export const openHeaders = {
  ...commonHeaders,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Link, ETag, X-Data-Version, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy, Content-Location',
} as const;

/**
 * Sent with the files that pages load. A worker obeys the policy of its own file: the one that reads
 * the reader's documents may load its parts and nothing else, so it can send nothing anywhere.
 */
export const fileHeaders = {
  ...commonHeaders,
  'Content-Security-Policy': "default-src 'none'; script-src 'self'",
} as const;

/** Sent with the service worker, which fetches pages and files of this site for the pages. */
export const serviceWorkerHeaders = {
  ...commonHeaders,
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
} as const;

/**
 * Sent with pages. Nothing inline runs and nothing third-party loads;
 * `vue` is the Trusted Types policy that
 * Vue makes for itself, `parley` lets workers start from scripts of this site.
 */
export const pageHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vue parley',
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;
