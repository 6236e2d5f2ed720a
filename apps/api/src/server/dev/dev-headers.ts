/** What Vite's client does and a page as published does not: put styles in, and listen for changes. */
const allowVite = (policy: string): string =>
  policy
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src 'self'", "connect-src 'self' ws:");

/** The headers of a response as published, but for what hot reload needs; browsers keep nothing. */
export const devHeaders = (published: Headers): Headers => {
  const headers = new Headers(published);
  headers.set('Cache-Control', 'no-store');
  headers.delete('Content-Length');
  const policy = headers.get('Content-Security-Policy');
  if (policy !== null) headers.set('Content-Security-Policy', allowVite(policy));
  return headers;
};
