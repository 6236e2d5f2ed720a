import { exportedLists, operations, thingOf } from '@parley/contract';
import { publishedEntities, sentText } from '@parley/model';
import { entryKinds, type EntryKind } from '@parley/model/vocabularies';
import {
  areaEvidence,
  eventView,
  relationView,
  silenceView,
  vocabularyViews,
} from '@parley/queries';
import * as v from 'valibot';
import { historyOf } from '../present/record.ts';
import type { Release } from '../releases/release.ts';
import type { SearchedEntry } from './database-search.ts';
import { relationalTables, type RelationalTable, type Things } from '../tables/relational.ts';

const entities = publishedEntities(sentText);

const records = {
  relation: exportedLists.relations.item.entries,
  silence: exportedLists.silences.item.entries,
  event: exportedLists.events.item.entries,
  area: exportedLists['cooperation-areas'].item.entries,
};

/** What every entry with a history has beside its fields. */
const { added, changed } = records.relation;
const history = { added, changed };

type Item = { id: string };

/** The entries of each kind: shape and items, with what follows from them where the API says it as well. */
const kindsOf = ({ dataset, index }: Release) =>
  ({
    set: ['sets', entities.set.entries, dataset.sets],
    plan: ['plans', entities.plan.entries, dataset.plans],
    section: ['sections', entities.section.entries, dataset.sections],
    statement: ['statements', entities.statement.entries, dataset.statements],
    'topic-group': ['topic_groups', entities.topicGroup.entries, dataset.topicGroups],
    topic: ['topics', entities.topic.entries, dataset.topics],
    actor: ['actors', entities.actor.entries, dataset.actors],
    instrument: ['instruments', entities.instrument.entries, dataset.instruments],
    source: ['sources', entities.source.entries, dataset.sources],
    provision: ['provisions', entities.provision.entries, dataset.provisions],
    relation: [
      'relations',
      {
        ...entities.relation.entries,
        sides: records.relation.sides,
        evidence: records.relation.evidence,
      },
      dataset.relations.map((relation) => relationView(index, relation)),
    ],
    silence: [
      'silences',
      { ...entities.silence.entries, state: records.silence.state },
      dataset.silences.map((silence) => silenceView(index, silence)),
    ],
    event: [
      'events',
      { ...entities.event.entries, followed: records.event.followed },
      dataset.events.map((event) => ({ ...event, followed: eventView(index, event).followed })),
    ],
    venue: ['venues', entities.venue.entries, dataset.venues],
    'cooperation-area': [
      'cooperation_areas',
      { ...entities.cooperationArea.entries, evidence: records.area.evidence },
      dataset.cooperationAreas.map((area) => ({ ...area, evidence: areaEvidence(index, area) })),
    ],
    term: ['terms', entities.term.entries, dataset.terms],
  }) as const satisfies Partial<
    Record<EntryKind, readonly [string, v.ObjectEntries, readonly Item[]]>
  >;

/** Things that are no entries: vocabularies, given-up ids, releases. */
const furtherThings = ({ dataset }: Release): Things[] => [
  {
    name: 'vocabularies',
    one: 'vocabulary',
    description: 'Closed sets of values. Columns of codes name theirs in `column_descriptions`.',
    schema: thingOf(operations.listVocabularies),
    items: vocabularyViews(),
  },
  {
    name: 'redirects',
    one: 'redirect',
    description: 'Ids that are no longer used, and what replaced them.',
    schema: entities.redirect,
    items: dataset.redirects,
  },
  {
    name: 'releases',
    one: 'release',
    description: 'Past releases of the data with what they changed.',
    schema: entities.releaseRecord,
    items: dataset.releases,
    key: 'version',
  },
];

/** Every table of a release, those before that others point to. */
export const databaseTables = (release: Release): RelationalTable[] => {
  const kinds = Object.entries(kindsOf(release));
  const names = new Map<string, string>(kinds.map(([kind, [name]]) => [kind, name]));
  const historyIn = historyOf(release);
  const entries = kinds.map(([kind, [name, shape, items]]): Things => {
    // Object.entries loses the key type; these are exactly the kinds above.
    const entryKind = kind as EntryKind;
    return {
      name,
      one: kind,
      description: entryKinds[entryKind].definition.en,
      schema: v.object({ ...shape, ...history }),
      items: items.map((item) => ({ ...item, ...historyIn(entryKind, item.id) })),
    };
  });
  return [...furtherThings(release), ...entries].flatMap((things) =>
    relationalTables(things, (kind) => names.get(kind)),
  );
};

/** Every entry with its kind, in the order of the tables. */
export const searchedEntries = (release: Release): SearchedEntry[] =>
  Object.entries(kindsOf(release)).flatMap(([kind, [, , items]]) =>
    items.map((item) => ({ kind, item })),
  );
