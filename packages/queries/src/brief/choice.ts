import type { Index } from '../create-index.ts';
import { resolveId, type ResolvableKind } from '../resolve-id.ts';

/** What a brief is of. Lists may be absent or empty. */
export interface BriefChoice {
  /** Whole topics. */
  topics?: readonly string[] | undefined;
  /** Cooperation areas. */
  areas?: readonly string[] | undefined;
  /** Events. */
  events?: readonly string[] | undefined;
  /**
   * Ids of any of these kinds and of provisions, paragraphs of agreed texts, relations and silences.
   * Where kinds share an id, the topic is meant.
   */
  ids?: readonly string[] | undefined;
  /** Things with their kind, in the reader's order, which the brief then has; they go before all others. */
  items?: readonly ChosenItem[] | undefined;
}

/** Kinds of things that a brief can be of, in the order in which an id is looked for. */
const lists = {
  topic: 'topics',
  provision: 'provisions',
  relation: 'relations',
  silence: 'silences',
  event: 'events',
  'cooperation-area': 'areas',
} as const satisfies Partial<Record<ResolvableKind, ChosenList>>;

export type ChosenKind = keyof typeof lists;

// Object.keys loses the key type; these are exactly the kinds.
export const chosenKinds = Object.keys(lists) as ChosenKind[];

export interface ChosenItem {
  kind: ChosenKind;
  id: string;
}

/** Most things that one brief may be asked for. */
export const mostChosen = 1000;

export type ChosenList = 'topics' | 'areas' | 'events' | 'provisions' | 'relations' | 'silences';

/** What a choice names, each thing once, in the order in which it was named. */
export interface Chosen extends Record<ChosenList, readonly string[]> {
  /** Ids that nothing has. */
  unknown: readonly string[];
  /** Whether the reader's order is to be that of the brief. */
  isOrdered: boolean;
  /** Place of a thing in the reader's order; beyond every place where it was not chosen. */
  placeOf: (list: ChosenList, id: string) => number;
}

/** How many things a choice names, counted before anything is looked up. */
export const sizeOf = ({
  topics = [],
  areas = [],
  events = [],
  ids = [],
  items = [],
}: BriefChoice): number => topics.length + areas.length + events.length + ids.length + items.length;

/** Looks up what a choice names. Ids that were given up stand for what became of them. */
export const lookUp = (
  index: Index,
  { topics = [], areas = [], events = [], ids = [], items = [] }: BriefChoice,
): Chosen => {
  const found = new Map<ChosenList | 'unknown', Set<string>>();
  const places = new Map<string, number>();
  const add = (list: ChosenList | 'unknown', id: string): void => {
    found.set(list, (found.get(list) ?? new Set()).add(id));
    const key = `${list} ${id}`;
    if (!places.has(key)) places.set(key, places.size);
  };
  const addFirst = (among: readonly ChosenKind[], id: string): void => {
    for (const kind of among) {
      const resolved = resolveId(index, kind, id);
      if (resolved.state === 'missing') continue;
      if (resolved.state === 'moved') add(lists[kind], resolved.to);
      else if (resolved.state === 'split') for (const part of resolved.into) add(lists[kind], part);
      else add(lists[kind], id);
      return;
    }
    add('unknown', id);
  };
  for (const { kind, id } of items) addFirst([kind], id);
  for (const id of topics) addFirst(['topic'], id);
  for (const id of areas) addFirst(['cooperation-area'], id);
  for (const id of events) addFirst(['event'], id);
  for (const id of ids) addFirst(chosenKinds, id);
  const list = (name: ChosenList | 'unknown') => [...(found.get(name) ?? [])];
  return {
    topics: list('topics'),
    areas: list('areas'),
    events: list('events'),
    provisions: list('provisions'),
    relations: list('relations'),
    silences: list('silences'),
    unknown: list('unknown'),
    isOrdered: items.length > 0,
    placeOf: (name, id) => places.get(`${name} ${id}`) ?? Number.MAX_SAFE_INTEGER,
  };
};
