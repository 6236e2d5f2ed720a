import {
  cooperationBases,
  evidenceStates,
  forceClasses,
  id,
  languages,
  picklistOf,
  relationTypes,
} from '@parley/provisions';
import * as v from 'valibot';

/** `a,b,c`: any of them. */
const anyOf = <S extends v.GenericSchema>(item: S, description: string) =>
  v.optional(
    v.pipe(
      v.array(item),
      v.minLength<v.InferOutput<S>[], 1>(1),
      v.maxLength<v.InferOutput<S>[], 50>(50),
      v.description<v.InferOutput<S>[], string>(description),
    ),
  );

const lang = v.optional(
  v.pipe(v.picklist(languages), v.description('Send texts in this language alone.')),
);

const words = v.optional(
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(200),
    v.description('Words to find in number, title or summary, in any language; all must occur.'),
  ),
);

/** How a list is cut into pages. */
const paging = {
  limit: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.maxValue(200),
      v.description('Items on a page; 50 unless told.'),
    ),
  ),
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(200),
      v.description('Where to go on: taken from `next`, never made up.'),
    ),
  ),
};

const forces = anyOf(
  picklistOf(forceClasses),
  'Provisions whose wording has one of these force classes.',
);

/** What each list may be asked for. Anything else is refused. */
export const requests = {
  one: v.strictObject({ lang }),
  plans: v.strictObject({
    kind: anyOf(v.picklist(['plan', 'agreed-text']), 'Documents of these kinds.'),
    lang,
    ...paging,
  }),
  topics: v.strictObject({
    group: anyOf(id, 'Topics of these groups.'),
    lang,
    ...paging,
  }),
  silences: v.strictObject({
    plan: anyOf(id, 'Silences of these plans.'),
    topic: anyOf(id, 'Silences on these topics.'),
    lang,
    ...paging,
  }),
  events: v.strictObject({
    topic: anyOf(id, 'Events on any of these topics.'),
    provision: anyOf(id, 'Events that touch any of these provisions.'),
    jurisdiction: anyOf(
      v.picklist(['US', 'CN', 'joint', 'multilateral', 'industry']),
      'Events of these jurisdictions.',
    ),
    kind: anyOf(
      v.picklist([
        'implementation',
        'instrument',
        'multilateral',
        'analysis',
        'meeting',
        'industry',
      ]),
      'Events of these kinds.',
    ),
    verification: anyOf(
      v.picklist(['excerpt-seen', 'uncertain', 'unverified']),
      'Events that rest on one of these.',
    ),
    lang,
    ...paging,
  }),
  areas: v.strictObject({
    topic: anyOf(id, 'Areas on any of these topics.'),
    basis: anyOf(picklistOf(cooperationBases), 'Areas that rest on one of these.'),
    lang,
    ...paging,
  }),
  /** Lists without a filter of their own. */
  plain: v.strictObject({ lang, ...paging }),
  relations: v.strictObject({
    topic: anyOf(id, 'Relations on these topics.'),
    plan: anyOf(id, 'Relations in which any of these plans takes part.'),
    provision: anyOf(id, 'Relations that rest on any of these provisions.'),
    type: anyOf(picklistOf(relationTypes), 'Relations of these types.'),
    lang,
    ...paging,
  }),
  provisions: v.strictObject({
    id: anyOf(id, 'These provisions.'),
    plan: anyOf(id, 'Provisions of these plans.'),
    topic: anyOf(id, 'Provisions on any of these topics.'),
    actor: anyOf(id, 'Provisions that name or address any of these actors.'),
    instrument: anyOf(id, 'Provisions that work by any of these means.'),
    force: forces,
    scope: anyOf(
      v.picklist(['domestic', 'international', 'both', 'not-established']),
      'Provisions with one of these scopes.',
    ),
    evidence: anyOf(
      picklistOf(evidenceStates),
      'Provisions whose text rests on one of these evidence states.',
    ),
    q: words,
    lang,
    ...paging,
  }),
  comparisons: v.strictObject({
    plans: v.pipe(
      v.array(id),
      v.minLength(2, 'Name two or more plans.'),
      v.maxLength(6, 'At most six plans fit side by side.'),
      v.check((ids) => new Set(ids).size === ids.length, 'Each plan stands in one column.'),
      v.description('Two to six plans, in column order.'),
    ),
    topic: anyOf(id, 'Rows of these topics.'),
    relation: anyOf(picklistOf(relationTypes), 'Rows that have a relation of one of these types.'),
    force: forces,
    q: words,
    lang,
    ...paging,
  }),
};
