import { briefFormats, writeBrief, type BriefFormat } from '@parley/brief';
import { style } from '@parley/brief/html';
import { downloads } from '@parley/contract';
import { makeBrief, type BriefAnswer, type BriefView } from '@parley/queries/brief';
import type { Hono } from 'hono';
import { respond } from '../middleware/respond.ts';
import { mediaTypeOf } from '../negotiate.ts';
import { RequestProblem } from '../problem-response.ts';
import { readQuery, requireKnown } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { requestedRelease } from '../releases/requested-release.ts';
import type { Releases } from '../releases/releases.ts';

const { query } = downloads.getBriefDocx;

const languagesOf = { en: ['en'], zh: ['zh'], both: ['en', 'zh'] } as const;

/** A problem of the parameter that is named. */
const refused = (parameter: string, message: string) =>
  new RequestProblem('invalid-parameter', [{ parameter, message }]);

/** @throws RequestProblem that says why there is no brief. */
const viewOf = (answer: BriefAnswer): BriefView => {
  switch (answer.state) {
    case 'found':
      // A caller who names what does not exist is told so; nothing is left out silently.
      if (answer.view.unknown.length > 0)
        throw refused('ids', '`ids` names something that does not exist in this release.');
      return answer.view;
    case 'empty':
      throw refused('topic', 'Name at least one of `topic`, `area`, `event` and `ids`.');
    case 'too-many':
      throw refused('ids', `At most ${answer.most} entries fit in one brief.`);
    case 'missing':
      throw refused('ids', '`ids` names nothing that exists in this release.');
    case 'invalid-plans':
      throw refused('plans', `Name two to ${answer.most} documents, each once.`);
  }
};

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** A brief as a page may have its own style, named by its hash, and nothing else. */
const pagePolicy = async (): Promise<string> => {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `default-src 'none'; style-src 'sha256-${base64(hash)}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
};

const headersOf = async (
  format: BriefFormat,
  name: string,
): Promise<Readonly<Record<string, string>>> =>
  format === 'html'
    ? { 'Content-Security-Policy': await pagePolicy() }
    : { 'Content-Disposition': `attachment; filename="${name}.${format}"` };

// Object.keys loses the key type; these are exactly the formats.
const formats = Object.keys(briefFormats) as BriefFormat[];

/** Serves briefs, made when they are asked for; the same request to a release gives the same bytes. */
export const mountBriefs = (
  app: Hono<AppEnv>,
  releases: Releases,
  publicUrl: string | undefined,
): void => {
  for (const format of formats)
    app.get(`/v1/briefs.${format}`, async (context) => {
      const params = readQuery(query, new URL(context.req.url));
      const { mediaType } = briefFormats[format];
      if (mediaTypeOf(context.req.raw, [mediaType.replace(/;.*/, '')]) === undefined)
        throw new RequestProblem('not-acceptable');
      const { topic, area, event, ids, plans, length, lang = 'en' } = params;
      const release = requestedRelease(params, context.get('release'), releases);
      const { index } = release;
      requireKnown('topic', topic, index.topics);
      requireKnown('area', area, index.cooperationAreas);
      requireKnown('event', event, index.events);
      requireKnown('plans', plans, index.plans);
      const view = viewOf(
        makeBrief(
          index,
          { topics: topic, areas: area, events: event, ids },
          { plans, length, languages: languagesOf[lang], origin: publicUrl ?? '' },
        ),
      );
      const bytes = await writeBrief(view, format);
      const [subject = 'brief', ...more] = [topic, area, event, ids].flatMap((part) => part ?? []);
      const name = ['parley', more.length === 0 ? subject : 'brief', lang, release.version].join(
        '-',
      );
      return respond(context, {
        body: bytes,
        contentType: mediaType,
        lifetime: 'data',
        release,
        headers: {
          ...(lang === 'both' ? {} : { 'Content-Language': lang }),
          ...(await headersOf(format, name)),
        },
      });
    });
};
