import { writeEmbed, type EmbedKind } from '@parley/brief/embed';
import type { PageLanguage } from '@parley/model';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { respond, variesByHost } from '../middleware/respond.ts';
import { RequestProblem } from '../problem-response.ts';
import { readQuery } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/** A size that a caller has room for, in pixels. */
const size = (description: string) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)));

const query = v.strictObject({
  url: v.pipe(v.string(), v.minLength(1), v.maxLength(2000)),
  format: v.optional(v.picklist(['json'])),
  maxwidth: size('Widest that it may be.'),
  maxheight: size('Highest that it may be.'),
});

/** As wide as a column of text that is well read, in pixels. */
const width = 600;

const kinds: Readonly<Record<string, EmbedKind>> = {
  provisions: 'provision',
  relations: 'relation',
  cooperation: 'cooperation-area',
};

const notOurs = (): RequestProblem =>
  new RequestProblem('invalid-parameter', [
    {
      parameter: 'url',
      message:
        '`url` is the address of a page of this site: of a provision, a relation or a cooperation area.',
    },
  ]);

/**
 * What an address of a page is of.
 *
 * @throws RequestProblem where it is no such page of ours.
 */
const subjectOf = (
  address: string,
  origin: string,
): { kind: EmbedKind; id: string; language: PageLanguage } => {
  const url = URL.parse(address);
  const path =
    url && `${url.origin}${url.pathname}`.startsWith(`${origin}/`)
      ? `${url.origin}${url.pathname}`.slice(origin.length)
      : '';
  const [, prefix, folder = '', id = ''] =
    /^(\/zh)?\/([a-z]+)\/([a-z0-9][a-z0-9.-]*)$/.exec(path) ?? [];
  const kind = Object.hasOwn(kinds, folder) ? kinds[folder] : undefined;
  if (kind === undefined) throw notOurs();
  return { kind, id, language: prefix === undefined ? 'en' : 'zh' };
};

/** `/oembed`: a provision, a relation or an area for a page of somebody else (oEmbed 1.0). */
export const mountOembed = (app: Hono<AppEnv>, publicUrl: string | undefined): void => {
  app.get('/oembed', (context) => {
    const { url, maxwidth = width } = readQuery(query, new URL(context.req.url));
    const origin = publicUrl ?? new URL(context.req.url).origin;
    const { kind, id, language } = subjectOf(url, origin);
    const { index, version } = context.get('release');
    const embed = writeEmbed(index, { kind, id }, language, origin);
    if (!embed) throw new RequestProblem('not-found');
    return respond(context, {
      body: JSON.stringify({
        version: '1.0',
        type: 'rich',
        title: embed.title,
        provider_name: 'Parley',
        provider_url: origin,
        cache_age: 86_400,
        html: embed.html,
        width: Math.min(width, maxwidth),
        // As high as its text.
        height: null,
        data_version: version,
      }),
      contentType: 'application/json; charset=utf-8',
      lifetime: 'data',
      headers: { 'Content-Language': language, ...variesByHost(publicUrl) },
    });
  });
};
