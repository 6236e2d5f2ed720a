import { evidenceStates, picklistOf } from '@parley/model';
import * as v from 'valibot';
import {
  always,
  anyIdOf,
  anyOf,
  changedSince,
  expandedBy,
  fieldsOf,
  forces,
  groupedBy,
  one,
  paging,
  sortedBy,
  words,
} from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, single, type Operation } from './operation.ts';

const expand = expandedBy('relations', 'silences', 'events', 'areas', 'agreed');

const query = v.strictObject({
  id: anyIdOf('Provisions with one of these ids.'),
  plan: anyIdOf('Provisions of these plans.'),
  section: anyIdOf('Provisions in these sections of a plan.'),
  jurisdiction: anyOf(
    resources.plan.entries.jurisdictions.item,
    'Provisions of documents of any of these jurisdictions: `US`, `CN`, `GB`, `international`.',
  ),
  group: anyIdOf('Provisions on a topic of any of these groups.'),
  source: anyIdOf('Provisions that cite any of these sources.'),
  topic: anyIdOf('Provisions on any of these topics.'),
  actor: anyIdOf('Provisions that name or address any of these actors.'),
  instrument: anyIdOf('Provisions that work by any of these means.'),
  force: forces,
  scope: anyOf(
    v.picklist(['domestic', 'international', 'both', 'not-established']),
    'Provisions with one of these scopes.',
  ),
  evidence: anyOf(
    picklistOf(evidenceStates),
    'Provisions whose text has one of these evidence states.',
  ),
  verb_evidence: anyOf(
    picklistOf(evidenceStates),
    'Provisions whose verb has one of these evidence states.',
  ),
  q: words('number, title or summary'),
  sort: sortedBy('position', 'title', 'id'),
  changed_since: changedSince,
  group_by: groupedBy(
    'plan',
    'section',
    'topic',
    'force',
    'scope',
    'evidence',
    'verb_evidence',
    'actor',
    'instrument',
  ),
  expand,
  fields: fieldsOf(resources.provisionRecord),
  ...always,
  ...paging,
});

export const provisionsOperations = {
  listProvisions: {
    path: '/v1/provisions',
    summary: { en: 'Provisions', zh: '全部条款' },
    description: 'Provisions in document order, plan after plan.',
    query,
    response: answers.listOf(resources.provisionRecord),
    problems: paged,
    example: '/v1/provisions?plan=us-2025&topic=energy-grid&limit=2',
  },

  getProvision: {
    path: '/v1/provisions/{provision}',
    summary: { en: 'One provision', zh: '单项条款' },
    description: 'A provision with its exact place, evidence and sources.',
    query: v.strictObject({ expand, ...one(resources.provisionRecord).entries }),
    response: resources.provisionRecord,
    problems: single,
    example: '/v1/provisions/us-2025.ii.2.1',
  },

  getNearest: {
    path: '/v1/provisions/{provision}/nearest',
    summary: { en: 'Nearest provisions', zh: '最相近的条款' },
    description:
      'Provisions of other plans that are nearest to one, with the topics and the uncommon words of the summaries that both share. It says that two summaries speak of the same things, not that two texts agree: for that, see relations.',
    query: v.strictObject({ ...always }),
    response: resources.nearestProvisions,
    problems: single,
    example: '/v1/provisions/us-2025.ii.2.1/nearest',
  },
} as const satisfies Record<string, Operation>;
