import type { Context, Hono } from 'hono';
import { llmsText } from '../machines/llms-text.ts';
import { siteMap } from '../machines/site-map.ts';
import { respond, variesByHost } from '../middleware/respond.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/**
 * What machines look for at the root of a site: who may crawl, which pages there are, and how a
 * language model should ask.
 *
 * @param hasPages Whether there are pages to list.
 */
export const mountMachines = (app: Hono<AppEnv>, hasPages: boolean, publicUrl?: string): void => {
  const originOf = (context: Context<AppEnv>): string =>
    publicUrl ?? new URL(context.req.url).origin;
  const send = (context: Context<AppEnv>, mediaType: string, body: string): Promise<Response> =>
    respond(context, {
      body,
      contentType: `${mediaType}; charset=utf-8`,
      lifetime: 'data',
      headers: variesByHost(publicUrl),
    });

  app.get('/llms.txt', (context) =>
    send(context, 'text/plain', llmsText(context.get('release'), originOf(context))),
  );
  app.get('/robots.txt', (context) => {
    const map = hasPages ? `\nSitemap: ${originOf(context)}/sitemap.xml\n` : '';
    return send(context, 'text/plain', `User-agent: *\nAllow: /\n${map}`);
  });
  if (hasPages)
    app.get('/sitemap.xml', (context) =>
      send(context, 'application/xml', siteMap(context.get('release'), originOf(context))),
    );
};
