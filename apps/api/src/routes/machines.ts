import type { Context, Hono } from 'hono';
import { llmsText } from '../machines/llms-text.ts';
import { siteMap } from '../machines/site-map.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { originOf, sendMachineFile } from './machine-files.ts';

/**
 * What machines look for at the root of a site: who may crawl, which pages there are, and how a
 * language model should ask.
 *
 * @param hasPages Whether there are pages to list.
 */
export const mountMachines = (app: Hono<AppEnv>, hasPages: boolean, publicUrl?: string): void => {
  const send = (context: Context<AppEnv>, mediaType: string, body: string): Promise<Response> =>
    sendMachineFile(context, publicUrl, { mediaType, body });

  app.get('/llms.txt', (context) =>
    send(context, 'text/plain', llmsText(context.get('release'), originOf(context, publicUrl))),
  );
  app.get('/robots.txt', (context) => {
    const map = hasPages ? `\nSitemap: ${originOf(context, publicUrl)}/sitemap.xml\n` : '';
    return send(context, 'text/plain', `User-agent: *\nAllow: /\n${map}`);
  });
  if (hasPages)
    app.get('/sitemap.xml', (context) =>
      send(
        context,
        'application/xml',
        siteMap(context.get('release'), originOf(context, publicUrl)),
      ),
    );
};
