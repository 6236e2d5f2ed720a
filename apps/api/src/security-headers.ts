/** Sent with every answer. `tests/secure-headers.ts` holds all of them to the lists of OWASP. */
const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  // A copy in a closed room does not tell a government's site its name.
  'Referrer-Policy': 'no-referrer',
} as const;

/**
 * Keeps browsers to https for a year, where the service is reached that way. Added at the door, by
 * listener and Worker. The operator's other hosts are none of our business: no `includeSubDomains`.
 */
export const transportHeaders = (publicUrl: string | undefined): Readonly<Record<string, string>> =>
  publicUrl?.startsWith('https:') === true
    ? { 'Strict-Transport-Security': 'max-age=31536000' }
    : {};

/** What any origin may do: read, and see these headers. */
export const readMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Sent with every answer of the API: any origin may read it, and see what is said about it. As a
 * document of its own it is text: nothing in it runs or loads.
 */
export const openHeaders = {
  ...commonHeaders,
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Link, ETag, X-Data-Version, Retry-After, X-Request-Id, RateLimit, RateLimit-Policy, Content-Location, Content-Disposition, Content-Range, Accept-Ranges',
} as const;

/** Pages, and the workers that they start, share no process with pages of others. */
const isolation = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/**
 * Sent with the files that pages load. A worker obeys the policy of its own file: the one that reads
 * the reader's documents may load its parts and nothing else, so it can send nothing anywhere.
 */
export const fileHeaders = {
  ...commonHeaders,
  ...isolation,
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
} as const;

/** Sent with the service worker, which fetches pages and files of this site for the pages. */
export const serviceWorkerHeaders = {
  ...fileHeaders,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
} as const;

/** What no page of ours asks of a browser; those that only some browsers know are left out. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Sent with pages. Nothing inline runs and nothing third-party loads;
 * `vue` is the Trusted Types policy that
 * Vue makes for itself, `parley` lets workers start from scripts of this site.
 */
export const pageHeaders = {
  ...commonHeaders,
  ...isolation,
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
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
} as const;
