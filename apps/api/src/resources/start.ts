import { languages } from '@parley/provisions';
import type { Handlers } from '../routes/call.ts';

/** The front page of the API. */
export const start: Pick<Handlers, 'start'> = {
  start: ({ catalogue: { dataset }, repositoryUrl }) => ({
    name: 'Parley',
    description: 'AI governance plans, side by side, provision by provision.',
    unofficial: 'Made by neither government. Summaries are our own words; cite the official texts.',
    dataVersion: dataset.dataVersion,
    dataDate: dataset.date,
    dataHash: dataset.hash,
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
    languages: [...languages],
    licence: { code: 'MIT', data: 'CC-BY-4.0' },
    cite: `Parley, data ${dataset.dataVersion} (${dataset.date}), SHA-256 ${dataset.hash.slice(0, 12)}.`,
    links: {
      plans: '/v1/plans',
      provisions: '/v1/provisions',
      topicGroups: '/v1/topic-groups',
      topics: '/v1/topics',
      relations: '/v1/relations',
      silences: '/v1/silences',
      search: '/v1/search?q=energy',
      cooperationAreas: '/v1/cooperation-areas',
      events: '/v1/events',
      venues: '/v1/venues',
      actors: '/v1/actors',
      sources: '/v1/sources',
      releases: '/v1/releases',
      changes: '/v1/changes',
      feed: '/feed.atom',
      comparison: `/v1/comparisons?plans=${dataset.plans
        .filter(({ kind }) => kind === 'plan')
        .slice(0, 2)
        .map(({ id }) => id)
        .join(',')}`,
      exports: '/v1/exports',
      openapi: '/openapi.json',
      ...(repositoryUrl === undefined ? {} : { repository: repositoryUrl }),
    },
  }),
};
