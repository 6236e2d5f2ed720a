import type { LocalisedDataset } from '@parley/model';
import {
  areaView,
  eventView,
  planView,
  relationView,
  resolveId,
  silenceView,
  topicView,
  venueView,
  type Index,
  type ResolvableKind,
} from '@parley/queries';
import * as v from 'valibot';
import { pathOfEntry, citationOf, citationOfList } from '../tool-answer.ts';
import { tool } from '../define.ts';
import { describeFields, type Described } from '../describe.ts';
import { listed, NotKnown, paging } from '../tool.ts';

type Look = (index: Index<LocalisedDataset>, id: string) => object | undefined;

const seen = <T>(entry: T | undefined, view: (entry: T) => object): object | undefined =>
  entry === undefined ? undefined : view(entry);

/** How each kind of entry is read in full, besides provisions, which have a tool of their own. */
const looks = {
  event: (index, id) => seen(index.events.get(id), (one) => eventView(index, one)),
  silence: (index, id) => seen(index.silences.get(id), (one) => silenceView(index, one)),
  venue: (index, id) => seen(index.venues.get(id), (one) => venueView(index, one)),
  'cooperation-area': (index, id) =>
    seen(index.cooperationAreas.get(id), (one) => areaView(index, one)),
  set: (index, id) => index.sets.get(id),
  plan: (index, id) => seen(index.plans.get(id), (one) => planView(index, one)),
  topic: (index, id) => seen(index.topics.get(id), (one) => topicView(index, one)),
  relation: (index, id) => seen(index.relations.get(id), (one) => relationView(index, one)),
  actor: (index, id) => index.actors.get(id),
  source: (index, id) => index.sources.get(id),
} as const satisfies Partial<Record<ResolvableKind, Look>>;

// Object.keys loses the key type; these are exactly the kinds.
const kinds = Object.keys(looks) as (keyof typeof looks)[];

const schemaOf = (kind: keyof typeof looks): Described =>
  kind === 'cooperation-area' ? 'cooperationArea' : kind;

/** What an answer has around an entry takes less than this, in characters. */
const frame = 800;

/** The list of an entry that takes most room. */
const longestList = (entry: object): { name: string; items: readonly object[] } | undefined =>
  Object.entries(entry)
    .flatMap(([name, items]: [string, unknown]) => (Array.isArray(items) ? [{ name, items }] : []))
    .toSorted((a, b) => JSON.stringify(b.items).length - JSON.stringify(a.items).length)[0];

/** Reads one entry whole. */
export const readEntryTool = tool({
  name: 'read_entry',
  title: 'Read an entry',
  description:
    'One event, silence, venue, cooperation area, document, set of plans, topic, relation, actor or source in full, by the id that search and the lists give. A provision is read by read_provision.',
  parameters: {
    kind: v.pipe(v.picklist(kinds), v.description('What it is.')),
    id: v.pipe(v.string(), v.maxLength(100), v.description('Its id.')),
    cursor: paging.cursor,
  },
  gives: {
    entry: v.picklist(kinds),
    id: v.string(),
    cut: v.optional(
      v.pipe(v.string(), v.description('The list of it that did not fit; go on by `next`.')),
    ),
    total: v.optional(v.number()),
    next: listed.next,
  },
  run: (context, { kind, id, language, longest, cursor }) => {
    const resolved = resolveId(context.index, kind, id);
    if (resolved.state === 'split')
      throw new NotKnown('This id was given up for several. search gives ids.');
    const current = resolved.state === 'moved' ? resolved.to : id;
    const entry = looks[kind](context.indexIn(language), current);
    if (!entry) throw new NotKnown('Nothing of this kind has this id. search gives ids.');
    const path = pathOfEntry(kind, current);
    const plan = kind === 'plan' ? context.index.plans.get(current) : undefined;
    const content = { entry: kind, ...describeFields(schemaOf(kind), entry, language) };
    const list = longestList(content);
    const isCut =
      list && (cursor !== undefined || JSON.stringify(content).length > longest - frame);
    return {
      ...(isCut ? { content: { ...content, cut: list.name }, list } : { content }),
      path,
      citation: plan
        ? citationOf(context, { kind: 'plan', plan }, path, language)
        : citationOfList(context, path, language),
    };
  },
});
