import { headersOfFiles } from '../../files.ts';
import { pageHeaders } from '../../security-headers.ts';

const pages = { 'Cache-Control': 'public, max-age=60', ...pageHeaders };

/** Headers in the notation that Cloudflare and Netlify read from a file of this name. */
export const headersFile = (): string => {
  const rules = Object.entries(headersOfFiles).flatMap(([files, own]) => [
    files,
    // A file matches the rule for everything as well; what that said is taken back first.
    ...Object.keys(pages).map((name) => `  ! ${name}`),
    ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${['/*', ...Object.entries(pages).map(([name, value]) => `  ${name}: ${value}`), ...rules].join('\n')}\n`;
};

const nginxHeaders = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(
      ([name, value]) => `  add_header ${name} "${value.replaceAll('"', String.raw`\"`)}" always;`,
    )
    .join('\n');

/** The same for nginx: what stands in a `server` block, besides `listen`. */
export const nginxRules = (root: string): string => {
  const files = Object.entries(headersOfFiles).map(([path, own]) => {
    const place = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return `location ${place} {\n${nginxHeaders(own)}\n}`;
  });
  return `root ${root};
index index.html;
charset utf-8;
gzip on;
gzip_types text/css text/plain application/javascript application/json application/atom+xml image/svg+xml;
error_page 404 /404.html;
${files.join('\n')}
location / {
${nginxHeaders(pages)}
  try_files $uri $uri.html $uri/index.html =404;
}
`;
};
