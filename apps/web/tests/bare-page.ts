import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { freePort } from '@parley/testing/free-port';

/** Elements that a bare page has not, with all that is in them. */
const dropped = [
  'head',
  'script',
  'style',
  'svg',
  'template',
  'noscript',
  'button',
  'select',
  'textarea',
];

/**
 * The words of a page as HTML with nothing else: headings, paragraphs, lists, tables and links, without
 * style, script, picture, control or attribute. What a page could cost at the least.
 */
const bareOf = (html: string): string => {
  const body = dropped.reduce(
    (rest, name) => rest.replaceAll(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`, 'g'), ''),
    html,
  );
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const language = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? 'en';
  const plain = body
    .replaceAll(
      /<!--[\s\S]*?-->|<!doctype[^>]*>|<\/?(?:html|body|input|link|meta|img)\b[^>]*>/gi,
      '',
    )
    .replaceAll(/<(\w+)\b([^>]*)>/g, (_, name: string, attributes: string) => {
      const link = / href="[^"]*"/.exec(attributes)?.[0] ?? '';
      return `<${name}${link}>`;
    });
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body>${plain}</body></html>`;
};

/** Serves bare pages, compressed as the service compresses its own. */
export const serveBare = async (): Promise<{
  /** The address of the bare page of this HTML. */
  of: (html: string) => string;
  stop: () => Promise<void>;
}> => {
  const pages: Buffer[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    response.writeHead(page === undefined ? 404 : 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'br',
    });
    response.end(page ?? brotliCompressSync(''));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    of: (html) => {
      pages.push(brotliCompressSync(bareOf(html)));
      return `http://127.0.0.1:${port}/${pages.length - 1}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
