import { fileHeaders, serviceWorkerHeaders } from './security-headers.ts';

type Headers = Readonly<Record<string, string>>;

const aDay = 'public, max-age=86400';

/** The files of the web app that are served as they are, by path, and the headers sent with them. */
export const headersOfFiles: Readonly<Record<string, Headers>> = {
  // Names carry a hash of the content, so a file never changes under its name.
  '/assets/*': { 'Cache-Control': 'public, max-age=31536000, immutable', ...fileHeaders },
  '/favicon.svg': { 'Cache-Control': aDay, ...fileHeaders },
  '/theme.js': { 'Cache-Control': aDay, ...fileHeaders },
  '/icons/*': { 'Cache-Control': aDay, ...fileHeaders },
  '/manifest.webmanifest': { 'Cache-Control': aDay, ...fileHeaders },
  // Files to take along: kept, never opened as a page of this site, and new with every build.
  '/editions/*': {
    'Cache-Control': 'public, max-age=300',
    'Content-Disposition': 'attachment',
    ...fileHeaders,
  },
  // Asked for anew each time, so that no browser stays with an old one.
  '/sw.js': { 'Cache-Control': 'no-cache', ...serviceWorkerHeaders },
};
