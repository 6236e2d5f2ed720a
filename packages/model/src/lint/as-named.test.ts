import { expect, test } from 'vitest';
import { checkCorpus } from '../compile.ts';
import { tinyCorpus, tinyText } from '../testing/tiny-corpus.ts';

const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

test.for([
  ['a provision that others point to', provision, 'id: aa-2025.i.1.1', 'id: aa-2025.i.1.10'],
  ['a topic', 'topics/chips.yaml', 'id: chips', 'id: chip'],
  ['an actor', 'actors/ministry.yaml', 'id: ministry', 'id: ministery'],
  ['the plan', 'plans/aa-2025/plan.yaml', 'id: aa-2025', 'id: aa-2024'],
  ['a copy with the id of its neighbour', provision, 'id: aa-2025.i.1.1', 'id: aa-2025.i.1.2'],
] as const)('the wrong id of %s is one problem, without its consequences', ([, path, from, to]) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  expect(checkCorpus(files).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    `${path} file-name`,
  ]);
});

test('where others point to the new id, the file is what is named wrong', () => {
  const files = tinyCorpus({
    'actors/ministry.yaml': tinyText('actors/ministry.yaml', ['id: ministry', 'id: office']),
    'actors/bureau.yaml': tinyText('actors/bureau.yaml', ['parent: ministry', 'parent: office']),
    'events/first-talks.yaml': tinyText('events/first-talks.yaml', ['- ministry', '- office']),
  });
  expect(checkCorpus(files).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    'actors/ministry.yaml file-name',
  ]);
});
