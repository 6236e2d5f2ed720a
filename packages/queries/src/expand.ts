import type { Dataset } from '@parley/model';
import { agreedLanguage } from './comparison/agreed-language.ts';
import type { Index } from './create-index.ts';
import { eventsOfArea, provisionsOfArea } from './entities/area-references.ts';
import { relationView } from './entities/evidence.ts';
import { eventView } from './entities/event.ts';
import { defaultColumns } from './entities/set.ts';
import { provisionInCell } from './entities/provision.ts';
import { silenceView } from './entities/silence.ts';

/** Kinds of entries that can be had with what is related to them. */
export type ExpandableKind =
  | 'provision'
  | 'topic'
  | 'relation'
  | 'silence'
  | 'event'
  | 'venue'
  | 'cooperation-area'
  | 'actor';

/** Ids of what is related to each entry, in reading order. */
type Related = ReadonlyMap<string, readonly string[]>;

/** Who names whom, from the side that is named: items by each of the ids that they name. */
const namedBy = <T extends { id: string }>(
  items: readonly T[],
  idsIn: (item: T) => readonly string[],
): Related => {
  const by = new Map<string, string[]>();
  for (const item of items)
    for (const id of new Set(idsIn(item))) {
      const list = by.get(id);
      if (list) list.push(item.id);
      else by.set(id, [item.id]);
    }
  return by;
};

/** What each entry of a list names itself. */
const naming = <T extends { id: string }>(
  items: readonly T[],
  idsIn: (item: T) => readonly string[],
): Related => new Map(items.map((item) => [item.id, [...new Set(idsIn(item))]]));

const provisionsOfRelation = ({ sides }: Dataset['relations'][number]): string[] =>
  sides.flatMap(({ provisions }) => provisions);
const provisionsOfEvent = ({ provisions }: Dataset['events'][number]): string[] =>
  provisions.map(({ provision }) => provision);

type Part = 'provisions' | 'relations' | 'silences' | 'events' | 'areas';

/** Every pair of kinds that are related, and how the data say it. */
const relatedIn = (dataset: Dataset): Record<Part, Partial<Record<ExpandableKind, Related>>> => ({
  provisions: {
    topic: namedBy(dataset.provisions, ({ topics }) => topics),
    relation: naming(dataset.relations, provisionsOfRelation),
    silence: naming(dataset.silences, ({ counterparts }) => counterparts),
    event: naming(dataset.events, provisionsOfEvent),
    'cooperation-area': naming(dataset.cooperationAreas, provisionsOfArea),
    actor: namedBy(dataset.provisions, ({ actors }) => actors.map(({ actor }) => actor)),
  },
  relations: {
    provision: namedBy(dataset.relations, provisionsOfRelation),
    topic: namedBy(dataset.relations, ({ topic }) => [topic]),
  },
  silences: {
    provision: namedBy(dataset.silences, ({ counterparts }) => counterparts),
    topic: namedBy(dataset.silences, ({ topic }) => [topic]),
  },
  events: {
    provision: namedBy(dataset.events, provisionsOfEvent),
    topic: namedBy(dataset.events, ({ topics }) => topics),
    venue: naming(dataset.venues, ({ events }) => events),
    'cooperation-area': naming(dataset.cooperationAreas, eventsOfArea),
    actor: namedBy(dataset.events, ({ actors }) => actors),
  },
  areas: {
    provision: namedBy(dataset.cooperationAreas, provisionsOfArea),
    topic: namedBy(dataset.cooperationAreas, ({ topics }) => topics),
    event: namedBy(dataset.cooperationAreas, eventsOfArea),
    venue: namedBy(dataset.cooperationAreas, ({ venues }) => venues),
  },
});

/** An entry with the ids by which it is related to others. */
interface Expandable {
  id: string;
  topics?: readonly string[];
}

/** The topics that an entry is on; a topic is on itself. */
const topicsOf = (kind: ExpandableKind, { id, topics }: Expandable): readonly string[] =>
  kind === 'topic' ? [id] : (topics ?? []);

/**
 * What is related to the entries of a release. The maps are made once, so that a page of a list costs what it
 * sends.
 */
export const expander = (index: Index<Dataset>) => {
  const { dataset } = index;
  const related = relatedIn(dataset);
  const agreedOn = agreedLanguage(dataset, defaultColumns(index));
  const inCell = (id: string) => {
    const provision = index.provisions.get(id);
    return provision ? [provisionInCell(provision)] : [];
  };
  const makeAgreedOnTopic = (topic: string) =>
    agreedOn(
      (related.provisions.topic?.get(topic) ?? []).flatMap((id) => index.provisions.get(id) ?? []),
    ).map(({ text, firmness, governments, provisions }) => ({
      topic,
      text,
      firmness,
      governments,
      provisions: provisions.map(provisionInCell),
    }));
  // Many entries are on one topic.
  const agreedByTopic = new Map<string, ReturnType<typeof makeAgreedOnTopic>>();
  const agreedOnTopic = (topic: string) => {
    const agreed = agreedByTopic.get(topic) ?? makeAgreedOnTopic(topic);
    agreedByTopic.set(topic, agreed);
    return agreed;
  };
  const parts = {
    provisions: (ids: readonly string[]) => ids.flatMap(inCell),
    relations: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const relation = index.relations.get(id);
        return relation ? [relationView(index, relation)] : [];
      }),
    silences: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const silence = index.silences.get(id);
        return silence ? [silenceView(index, silence)] : [];
      }),
    events: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const event = index.events.get(id);
        return event ? [eventView(index, event)] : [];
      }),
    areas: (ids: readonly string[]) =>
      ids.flatMap((id) => {
        const area = index.cooperationAreas.get(id);
        return area ? [{ id, title: area.title, basis: area.basis }] : [];
      }),
  };

  /** How many things are sent beside one entry. */
  const countOf = (
    kind: ExpandableKind,
    thing: Expandable,
    wanted: ReadonlySet<string>,
  ): number => {
    const named = Object.entries(related).map(([part, of]) =>
      wanted.has(part) ? (of[kind]?.get(thing.id)?.length ?? 0) : 0,
    );
    const agreed = (wanted.has('agreed') ? topicsOf(kind, thing) : []).flatMap((topic) =>
      agreedOnTopic(topic).map(({ provisions }) => provisions.length),
    );
    return [...named, ...agreed].reduce((sum, count) => sum + count, 0);
  };

  /** The parts asked for of one entry; empty ones are sent empty, so that nothing is guessed. */
  const expanded = (kind: ExpandableKind, thing: Expandable, wanted: ReadonlySet<string>) => {
    const idsOf = (part: Part) => related[part][kind]?.get(thing.id) ?? [];
    return {
      ...(wanted.has('provisions') ? { provisions: parts.provisions(idsOf('provisions')) } : {}),
      ...(wanted.has('relations') ? { relations: parts.relations(idsOf('relations')) } : {}),
      ...(wanted.has('silences') ? { silences: parts.silences(idsOf('silences')) } : {}),
      ...(wanted.has('events') ? { events: parts.events(idsOf('events')) } : {}),
      ...(wanted.has('areas') ? { areas: parts.areas(idsOf('areas')) } : {}),
      ...(wanted.has('agreed') ? { agreed: topicsOf(kind, thing).flatMap(agreedOnTopic) } : {}),
    };
  };
  return { countOf, expanded };
};
