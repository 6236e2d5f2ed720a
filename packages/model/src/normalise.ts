import { entriesOf, type Corpus } from './corpus/corpus-file.ts';
import { compareVersions } from './compare-versions.ts';
import type { Dataset, Provision, Section } from './schema/published.ts';
import { schemaVersion } from './schema/release.ts';

const byId = <T extends { id: string }>(a: T, b: T): number => (a.id < b.id ? -1 : 1);

const sortedById = <
  K extends
    | 'actor'
    | 'instrument'
    | 'redirect'
    | 'source'
    | 'relation'
    | 'silence'
    | 'term'
    | 'venue',
>(
  corpus: Corpus,
  kind: K,
) =>
  entriesOf(corpus, kind)
    .map(({ entity }) => entity)
    .toSorted(byId);

/** The entries of one kind under the plan whose folder they are in. */
const byPlan = <K extends 'section' | 'statement' | 'provision'>(corpus: Corpus, kind: K) =>
  Map.groupBy(entriesOf(corpus, kind), ({ plan = '' }) => plan);

/** Sections of a plan in document order: each followed by its children. */
const outlineOrder = (sections: readonly Section[], parent?: string): Section[] =>
  sections
    .filter((section) => section.parent === parent)
    .toSorted((a, b) => a.order - b.order || byId(a, b))
    .flatMap((section) => [section, ...outlineOrder(sections, section.id)]);

/**
 * Turns a corpus without problems into the entities that programs read, in reading order:
 * plans by release date, sections, statements and provisions as in the document, topics by group.
 * The order of files on disk does not matter.
 *
 * @throws Error when the corpus has no valid release.yaml.
 */
export const normalise = (corpus: Corpus): Omit<Dataset, 'hash'> => {
  const release = entriesOf(corpus, 'release')[0];
  if (!release) throw new Error('The corpus has no valid release.yaml.');

  const plans = entriesOf(corpus, 'plan')
    .map(({ entity }) => entity)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byId(a, b)));
  const sectionsByPlan = byPlan(corpus, 'section');
  const sections = plans.flatMap(({ id }) =>
    outlineOrder(
      (sectionsByPlan.get(id) ?? []).map(({ entity }): Section => ({ ...entity, plan: id })),
    ),
  );
  const sectionPlace = new Map(sections.map(({ id }, index) => [id, index]));

  const statementsByPlan = byPlan(corpus, 'statement');
  const statements = plans.flatMap(({ id }) =>
    (statementsByPlan.get(id) ?? [])
      .map(({ entity }) => ({ ...entity, plan: id }))
      .toSorted(
        (a, b) =>
          (sectionPlace.get(a.section ?? '') ?? -1) - (sectionPlace.get(b.section ?? '') ?? -1) ||
          a.order - b.order ||
          byId(a, b),
      ),
  );
  const provisionsByPlan = byPlan(corpus, 'provision');
  const provisions = plans.flatMap(({ id }) =>
    (provisionsByPlan.get(id) ?? [])
      .map(({ entity }) => entity)
      .toSorted(
        (a, b) =>
          (sectionPlace.get(a.section ?? '') ?? -1) - (sectionPlace.get(b.section ?? '') ?? -1) ||
          a.order - b.order ||
          byId(a, b),
      )
      .map((entity, index): Provision => ({ ...entity, plan: id, position: index + 1 })),
  );

  const topicGroups = entriesOf(corpus, 'topic-group')
    .map(({ entity }) => entity)
    .toSorted((a, b) => a.order - b.order || byId(a, b));
  const groupPlace = new Map(topicGroups.map(({ id }, index) => [id, index]));
  const topics = entriesOf(corpus, 'topic')
    .map(({ entity }) => entity)
    .toSorted(
      (a, b) =>
        (groupPlace.get(a.group) ?? 0) - (groupPlace.get(b.group) ?? 0) ||
        a.order - b.order ||
        byId(a, b),
    );

  return {
    schemaVersion,
    dataVersion: release.entity.dataVersion,
    date: release.entity.date,
    ...(release.entity.knownUntil === undefined ? {} : { knownUntil: release.entity.knownUntil }),
    sets: entriesOf(corpus, 'set')
      .map(({ entity }) => entity)
      .toSorted((a, b) => a.order - b.order || byId(a, b)),
    plans,
    sections,
    statements,
    provisions,
    topicGroups,
    topics,
    actors: sortedById(corpus, 'actor'),
    instruments: sortedById(corpus, 'instrument'),
    sources: sortedById(corpus, 'source'),
    relations: sortedById(corpus, 'relation'),
    silences: sortedById(corpus, 'silence'),
    events: entriesOf(corpus, 'event')
      .map(({ entity }) => entity)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : byId(a, b))),
    terms: sortedById(corpus, 'term'),
    venues: sortedById(corpus, 'venue'),
    cooperationAreas: entriesOf(corpus, 'cooperation-area')
      .map(({ entity }) => entity)
      .toSorted((a, b) => a.order - b.order || byId(a, b)),
    redirects: sortedById(corpus, 'redirect'),
    releases: entriesOf(corpus, 'release-record')
      .map(({ entity }) => entity)
      .toSorted((a, b) => compareVersions(b.version, a.version)),
  };
};
