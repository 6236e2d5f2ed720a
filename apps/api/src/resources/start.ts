import { requiredLanguages } from '@parley/model';
import type { Handlers } from '../routes/call.ts';

/** The front page of the API. */
export const start: Pick<Handlers, 'start'> = {
  start: ({ index: { dataset }, repositoryUrl, base }) => ({
    name: 'Parley',
    description: 'AI governance plans, side by side, provision by provision.',
    unofficial: 'Made by neither government. Summaries are our own words; cite the official texts.',
    dataVersion: dataset.dataVersion,
    dataDate: dataset.date,
    dataHash: dataset.hash,
    ...(dataset.knownUntil === undefined ? {} : { knownUntil: dataset.knownUntil }),
    schemaVersion: dataset.schemaVersion,
    counts: {
      plans: dataset.plans.length,
      provisions: dataset.provisions.length,
      topics: dataset.topics.length,
      relations: dataset.relations.length,
      silences: dataset.silences.length,
      events: dataset.events.length,
      venues: dataset.venues.length,
      cooperationAreas: dataset.cooperationAreas.length,
    },
    languages: [...requiredLanguages],
    licence: { code: 'MIT', data: 'CC-BY-4.0' },
    cite: `Parley, data ${dataset.dataVersion} (${dataset.date}), SHA-256 ${dataset.hash.slice(0, 12)}.`,
    links: {
      plans: `${base}/v1/plans`,
      provisions: `${base}/v1/provisions`,
      topicGroups: `${base}/v1/topic-groups`,
      topics: `${base}/v1/topics`,
      relations: `${base}/v1/relations`,
      silences: `${base}/v1/silences`,
      search: `${base}/v1/search?q=energy`,
      cooperationAreas: `${base}/v1/cooperation-areas`,
      events: `${base}/v1/events`,
      venues: `${base}/v1/venues`,
      actors: `${base}/v1/actors`,
      sources: `${base}/v1/sources`,
      terms: `${base}/v1/terms`,
      vocabularies: `${base}/v1/vocabularies`,
      releases: `${base}/v1/releases`,
      changes: `${base}/v1/changes`,
      feed: `${base}/feed.atom`,
      comparison: `${base}/v1/comparisons?plans=${dataset.plans
        .filter(({ kind }) => kind === 'plan')
        .slice(0, 2)
        .map(({ id }) => id)
        .join(',')}`,
      exports: `${base}/v1/exports`,
      openapi: `${base}/openapi.json`,
      ...(repositoryUrl === undefined ? {} : { repository: repositoryUrl }),
    },
  }),
};
