import { changeKinds, changeTypes } from '@parley/model';
import * as v from 'valibot';
import { always, anyIdOf, anyOf, fieldsOf, paging, sinceRelease, version } from '../parameters.ts';
import * as answers from '../answers.ts';
import * as resources from '../resources.ts';
import { paged, type Operation } from './operation.ts';

const releases = v.strictObject({
  fields: fieldsOf(resources.release),
  ...always,
  ...paging,
});

const changes = v.strictObject({
  release: anyOf(version, 'Changes of these releases.'),
  since: sinceRelease(
    'Changes of releases of this day or later, or of those after this version: what a copy lacks.',
  ),
  type: anyOf(v.picklist(changeTypes), 'Changes of these types.'),
  kind: anyOf(v.picklist(changeKinds), 'Changes of entries of these kinds.'),
  plan: anyIdOf('Changes of entries that belong to these plans or speak about them.'),
  id: anyIdOf('Changes of these entries, whether they still exist or not.'),
  fields: fieldsOf(resources.change),
  ...always,
  ...paging,
});

export const changesOperations = {
  listReleases: {
    path: '/v1/releases',
    summary: { en: 'Releases', zh: '全部版本' },
    description:
      'Releases of the data, the latest first: what readers were told, and how many entries changed. The first release lists no changes, since everything in it was new.',
    query: releases,
    response: answers.listOf(resources.release),
    problems: paged,
    example: '/v1/releases',
  },

  listChanges: {
    path: '/v1/changes',
    summary: { en: 'Changes', zh: '变更' },
    description:
      'What changed, entry by entry and field by field, before and after, in words; the latest release first.',
    query: changes,
    response: answers.listOf(resources.change),
    // What changed again and again has a row for each time.
    key: ['release', 'kind', 'id', 'type'],
    problems: paged,
    example: '/v1/changes?kind=provision&limit=5',
  },
} as const satisfies Record<string, Operation>;
