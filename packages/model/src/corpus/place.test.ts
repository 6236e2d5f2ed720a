import { expect, test } from 'vitest';
import { authored } from '../schema/authored.ts';
import { folders, placeOf } from './place.ts';

test.for([
  ['release.yaml', { kind: 'release', name: 'release' }],
  ['plans/aa-2025/plan.yaml', { kind: 'plan', plan: 'aa-2025', name: 'aa-2025' }],
  [
    'plans/aa-2025/provisions/aa-2025.1.1.yaml',
    { kind: 'provision', plan: 'aa-2025', name: 'aa-2025.1.1' },
  ],
  [
    'plans/aa-2025/sections/aa-2025.1.yaml',
    { kind: 'section', plan: 'aa-2025', name: 'aa-2025.1' },
  ],
  ['plans/aa-2025/statements/a.yaml', { kind: 'statement', plan: 'aa-2025', name: 'a' }],
  ['actors/omb.yaml', { kind: 'actor', name: 'omb' }],
  ['instruments/funding.yaml', { kind: 'instrument', name: 'funding' }],
  ['relations/chips.aims.yaml', { kind: 'relation', name: 'chips.aims' }],
  ['sources/plan-pdf.yaml', { kind: 'source', name: 'plan-pdf' }],
  ['topic-groups/society.yaml', { kind: 'topic-group', name: 'society' }],
  ['topics/chips.yaml', { kind: 'topic', name: 'chips' }],
] as const)('%s has a place', ([path, place]) => {
  expect(placeOf(path)).toEqual(place);
});

test.for([
  'notes.yaml',
  'topics/chips.yml',
  'topics/chips.json',
  'topics/more/chips.yaml',
  'topics',
  'plans/plan.yaml',
  'plans/aa-2025/other.yaml',
  'plans/aa-2025/topics/chips.yaml',
  'plans/aa-2025/provisions/more/a.yaml',
  'plans//provisions/a.yaml',
  'provisions/a.yaml',
  'data/topics/chips.yaml',
  'more/release.yaml',
  'constructor/a.yaml',
  '__proto__/a.yaml',
  'plans/aa-2025/toString/a.yaml',
])('nothing belongs at %s', (path) => {
  expect(placeOf(path)).toBeUndefined();
});

test('the list for messages names a path for every kind, and each of them is a place', () => {
  const kinds = folders.map(
    (path) => placeOf(path.replace('<plan>', 'aa-2025').replace('<id>', 'a'))?.kind,
  );
  expect(kinds.toSorted()).toEqual(Object.keys(authored).toSorted());
});
