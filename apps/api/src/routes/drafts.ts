import { postings, type SentDraftCheck } from '@parley/contract';
import { checkDraft } from '@parley/queries/draft';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { mediaTypeOf } from '../negotiate.ts';
import { RequestProblem } from '../problem-response.ts';
import { longestBody, readBody } from '../read-body.ts';
import { requireKnown } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { draftIndexOf } from '../resources/search.ts';
import { openHeaders } from '../security-headers.ts';

const { path, body: shape } = postings.checkDraft;

/** Where a draft is sent to. */
export const draftPath: string = path;

/** What to do where a draft was asked for by another method. */
export const draftAdvice = [
  { message: 'A draft is sent by POST, as JSON: { "text": "..." }, or as plain text.' },
];

/** Headers that a page of another origin may send with a draft. */
export const draftHeaders = ['Accept', 'Accept-Language', 'Content-Type', 'X-Request-Id'];

const refused = (parameter: string, message: string) =>
  new RequestProblem('invalid-parameter', [{ parameter, message }]);

/** @throws RequestProblem when the body is no text. */
const textOf = async (request: Request): Promise<string> => {
  const body = await readBody(request);
  if ((body?.byteLength ?? 0) > longestBody) throw new RequestProblem('content-too-large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new RequestProblem('malformed-request', [{ message: 'The text is not UTF-8.' }]);
  }
};

/** @throws RequestProblem when the body is no JSON. */
const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestProblem('malformed-request', draftAdvice);
  }
};

/** What is wrong, in our own words: those of the library, and the names of keys, repeat what was sent. */
const errorOf = ({ path: at, message, expected }: v.BaseIssue<unknown>) => {
  const name = at?.[0]?.key;
  if (name !== 'text' && name !== 'plans')
    return { message: 'Send an object with `text` and, if you like, `plans`; nothing else.' };
  const said = message.startsWith('Invalid') ? `Expected: ${expected ?? 'text'}.` : message;
  return { parameter: name, message: said };
};

/** @throws RequestProblem that says what is wrong with what was sent. */
const askedIn = async (request: Request): Promise<v.InferOutput<typeof shape>> => {
  const type = request.headers.get('Content-Type') ?? '';
  const text = await textOf(request);
  const sent = type.startsWith('text/plain') ? { text } : jsonIn(text);
  const result = v.safeParse(shape, sent);
  if (result.success) return result.output;
  throw new RequestProblem('invalid-parameter', result.issues.map(errorOf));
};

/** Checks drafts that are sent. Nothing of them is kept, cached or written to a log. */
export const mountDrafts = (app: Hono<AppEnv>): void => {
  app.post(path, async (context) => {
    if (mediaTypeOf(context.req.raw, ['application/json']) === undefined)
      throw new RequestProblem('not-acceptable');
    const { text, plans } = await askedIn(context.req.raw);
    const release = context.get('release');
    requireKnown('plans', plans, release.index.plans);
    if (plans?.some((id) => release.index.plans.get(id)?.kind !== 'plan') === true)
      throw refused('plans', 'Name plans; agreed texts are compared by themselves.');
    const checked: SentDraftCheck = checkDraft(await draftIndexOf(release), text, plans);
    return context.json(checked, 200, {
      ...openHeaders,
      'Cache-Control': 'no-store',
      'X-Data-Version': release.version,
    });
  });
};
