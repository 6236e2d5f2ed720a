import { eventLinks, picklistOf } from '@parley/model';
import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
  bound,
  changedSince,
  expandedBy,
  fieldsOf,
  groupedBy,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const expand = expandedBy('provisions', 'areas');

const query = v.strictObject({
  topic: anyIdOf('Events on any of these topics.'),
  provision: anyIdOf('Events that concern any of these provisions.'),
  plan: anyIdOf('Events that concern a provision of any of these plans.'),
  source: anyIdOf('Events that cite any of these sources.'),
  section: anyIdOf('Events that concern a provision in any of these sections.'),
  how: anyOf(
    picklistOf(eventLinks),
    'Events related to a provision in one of these ways; with `provision`, to one of those.',
  ),
  jurisdiction: anyOf(
    resources.event.entries.jurisdiction,
    'Whose deeds: countries (ISO 3166-1), areas (UN M49), groups of countries, or `joint`, `multilateral`, `industry`.',
  ),
  government: anyOf(
    resources.venue.entries.participation.item.entries.jurisdiction,
    'Events of any of these governments, alone or with others: `US`, `CN`, `GB`.',
  ),
  kind: anyOf(
    v.picklist(['implementation', 'instrument', 'multilateral', 'analysis', 'meeting', 'industry']),
    'Events of these kinds.',
  ),
  verification: anyOf(
    v.picklist(['excerpt-seen', 'uncertain', 'unverified']),
    'Events with one of these states of verification.',
  ),
  actor: anyIdOf('Events in which any of these actors has a part.'),
  area: anyIdOf('Events that concern any of these cooperation areas.'),
  since: bound('Events on this day, month or year or later.'),
  until: bound('Events on this day, month or year or earlier.'),
  q: words('title and summary'),
  sort: sortedBy('date', 'title', 'id'),
  changed_since: changedSince,
  group_by: groupedBy('kind', 'jurisdiction', 'verification', 'topic', 'actor', 'year'),
  expand,
  fields: fieldsOf(resources.eventRecord),
  ...always,
  ...paging,
});

export const eventsOperations = {
  listEvents: {
    path: '/v1/events',
    summary: { en: 'Events', zh: '全部事件' },
    description: 'What happened around the plans, by date; deeds, kept apart from words.',
    query,
    response: answers.listOf(resources.eventRecord),
    problems: paged,
    example: '/v1/events?limit=1',
  },

  getEvent: {
    path: '/v1/events/{event}',
    summary: { en: 'One event', zh: '单个事件' },
    description: 'The same, by its id.',
    query: v.strictObject({ expand, ...one(resources.eventRecord).entries }),
    response: resources.eventRecord,
    problems: single,
    example: '/v1/events/bletchley-declaration-2023-11',
  },
} as const satisfies Record<string, Operation>;
