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
}

/** Most things that one brief may be asked for. */
export const mostChosen = 500;

/** What a choice names, each thing once, in the order in which it was named. */
export interface Chosen {
  topics: readonly string[];
  areas: readonly string[];
  events: readonly string[];
  provisions: readonly string[];
  relations: readonly string[];
  silences: readonly string[];
  /** Ids that nothing has. */
  unknown: readonly string[];
}

/** Kinds of things that a brief can be of, in the order in which an id is looked for. */
const kinds = {
  topic: 'topics',
  provision: 'provisions',
  relation: 'relations',
  silence: 'silences',
  event: 'events',
  'cooperation-area': 'areas',
} as const satisfies Partial<Record<ResolvableKind, keyof Chosen>>;

type ChosenKind = keyof typeof kinds;

// Object.keys loses the key type; these are exactly the kinds.
const everyKind = Object.keys(kinds) as ChosenKind[];

/** How many things a choice names, counted before anything is looked up. */
export const sizeOf = ({ topics = [], areas = [], events = [], ids = [] }: BriefChoice): number =>
  topics.length + areas.length + events.length + ids.length;

/** Looks up what a choice names. Ids that were given up stand for what became of them. */
export const lookUp = (
  index: Index,
  { topics = [], areas = [], events = [], ids = [] }: BriefChoice,
): Chosen => {
  const found = new Map<keyof Chosen, Set<string>>();
  const add = (list: keyof Chosen, id: string) =>
    found.set(list, (found.get(list) ?? new Set()).add(id));
  const addFirst = (among: readonly ChosenKind[], id: string): void => {
    for (const kind of among) {
      const resolved = resolveId(index, kind, id);
      if (resolved.state === 'missing') continue;
      if (resolved.state === 'moved') add(kinds[kind], resolved.to);
      else if (resolved.state === 'split') for (const part of resolved.into) add(kinds[kind], part);
      else add(kinds[kind], id);
      return;
    }
    add('unknown', id);
  };
  for (const id of topics) addFirst(['topic'], id);
  for (const id of areas) addFirst(['cooperation-area'], id);
  for (const id of events) addFirst(['event'], id);
  for (const id of ids) addFirst(everyKind, id);
  const list = (name: keyof Chosen) => [...(found.get(name) ?? [])];
  return {
    topics: list('topics'),
    areas: list('areas'),
    events: list('events'),
    provisions: list('provisions'),
    relations: list('relations'),
    silences: list('silences'),
    unknown: list('unknown'),
  };
};
