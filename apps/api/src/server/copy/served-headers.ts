import { headersOfFiles } from '../../files.ts';
import { pageHeaders, transportHeaders } from '../../security-headers.ts';

type Headers = Readonly<Record<string, string>>;

/** Headers by path in the notation that Cloudflare and Netlify read from a file named `_headers`. */
const inNotation = (
  rules: Readonly<Record<string, Headers>>,
  taken: readonly string[] = [],
): string =>
  Object.entries(rules)
    .flatMap(([path, own]) => [
      path,
      ...taken.map((name) => `  ! ${name}`),
      ...Object.entries(own).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .join('\n');

/** The headers of the web app's files, where a platform serves them and the app the rest. */
export const fileRules = (): string => `${inNotation(headersOfFiles)}\n`;

const pages = { 'Cache-Control': 'public, max-age=60', ...pageHeaders };

/** The headers of a whole copy of the site in files. */
export const copyRules = (publicUrl: string): string => {
  const all = inNotation({ '/*': { ...pages, ...transportHeaders(publicUrl) } });
  // A file matches the rule for everything as well; what that said is taken back first.
  return `${all}\n${inNotation(headersOfFiles, Object.keys(pages))}\n`;
};

/** The same for nginx: what stands in a `server` block, besides `listen`. */
export const nginxRules = (publicUrl: string, root: string): string => {
  const headers = (own: Headers): string =>
    Object.entries({ ...own, ...transportHeaders(publicUrl) })
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join('\n');
  const files = Object.entries(headersOfFiles).map(([path, own]) => {
    const place = path.endsWith('/*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return `location ${place} {\n${headers(own)}\n}`;
  });
  return `root ${root};
index index.html;
charset utf-8;
gzip on;
gzip_types text/css text/plain application/javascript application/json application/atom+xml image/svg+xml;
error_page 404 /404.html;
${files.join('\n')}
location / {
${headers(pages)}
  try_files $uri $uri.html $uri/index.html =404;
}
`;
};
