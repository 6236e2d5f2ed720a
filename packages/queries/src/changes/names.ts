import type { ChangeKind, Dataset, Text } from '@parley/model';
import { entriesOf, type Content } from './entries-of.ts';

const both = (mark: string, text: Text, joint: { en: string; zh: string }): Text => ({
  en: `${mark}${joint.en}${text.en}`,
  zh: `${mark}${joint.zh}${text.zh}`,
});

const colon = { en: ': ', zh: '：' };
const space = { en: ' ', zh: ' ' };

/** What entries of a dataset are called, for people. */
export interface Names {
  /** Undefined when the dataset has no such entry. */
  of: (kind: ChangeKind, id: string) => Text | undefined;
}

/** Names every entry of a dataset: a provision by number and title, a relation by its topic, and so on. */
export const namesIn = (dataset: Content): Names => {
  const codes = new Map(dataset.plans.map(({ id, code }) => [id, code]));
  const topics = new Map(dataset.topics.map(({ id, label }) => [id, label]));
  const code = (plan: string): string => codes.get(plan) ?? plan;
  const topic = (id: string): Text => topics.get(id) ?? { en: id, zh: id };

  const naming: { [K in ChangeKind]: (entry: never) => Text } = {
    plan: ({ title }: Dataset['plans'][number]) => title,
    section: ({ plan, label, heading }: Dataset['sections'][number]) =>
      both(`${code(plan)} ${label}`, heading, colon),
    statement: ({ id, plan, title }: Dataset['statements'][number]) =>
      both(code(plan), title ?? { en: id, zh: id }, colon),
    provision: ({ plan, label, title }: Dataset['provisions'][number]) =>
      both(`${code(plan)} ${label}`, title, colon),
    'topic-group': ({ label }: Dataset['topicGroups'][number]) => label,
    topic: ({ label }: Dataset['topics'][number]) => label,
    actor: ({ name }: Dataset['actors'][number]) => name,
    instrument: ({ label }: Dataset['instruments'][number]) => label,
    source: ({ title }: Dataset['sources'][number]) => title,
    relation: ({ topic: on, sides }: Dataset['relations'][number]) =>
      both(sides.map(({ plan }) => code(plan)).join(' / '), topic(on), colon),
    set: ({ title }: Dataset['sets'][number]) => title,
    silence: ({ plan, subject, topic: on }: Dataset['silences'][number]) =>
      both(code(plan), subject ?? topic(on), colon),
    event: ({ date, title }: Dataset['events'][number]) => both(date, title, space),
    term: ({ label }: Dataset['terms'][number]) => label,
    venue: ({ name }: Dataset['venues'][number]) => name,
    'cooperation-area': ({ title }: Dataset['cooperationAreas'][number]) => title,
  };

  const cache = new Map<ChangeKind, ReadonlyMap<string, Text>>();
  return {
    of: (kind, id) => {
      let names = cache.get(kind);
      if (names === undefined) {
        // Each function takes the entries of its own kind; the table is keyed by it.
        const name = naming[kind] as (entry: unknown) => Text;
        names = new Map(entriesOf(dataset, kind).map((entry) => [entry.id, name(entry)]));
        cache.set(kind, names);
      }
      return names.get(id);
    },
  };
};
