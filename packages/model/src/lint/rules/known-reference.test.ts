import { expect, test } from 'vitest';
import { parseCorpus } from '../../corpus/parse-corpus.ts';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { knownReference } from './known-reference.ts';

const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const statement = 'plans/aa-2025/statements/aa-2025.preamble.1.yaml';
const area = 'cooperation-areas/shared-terms.yaml';
const relation = 'relations/chips.aims.yaml';

test('a corpus in which every id exists has no problem', () => {
  expect(knownReference.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  [provision, 'section', 'section: aa-2025.i.1\n', 'section: aa-2025.i.3\n', 'section'],
  [provision, 'topic', '- chips', '- ships', '- ships'],
  [provision, 'instrument', '- funding', '- fundings', '- fundings'],
  [provision, 'source', '- plan-pdf', '- plan-pdg', '- plan-pdg'],
  [provision, 'actor', '- actor: bureau', '- actor: bureaux', 'actor: bureaux'],
  [provision, 'provision', 'page: 3', 'page: 3\nrepeats: aa-2025.i.1.9', 'repeats'],
  [statement, 'section', 'section: aa-2025.i', 'section: aa-2025.x', 'section'],
  [statement, 'source', '- plan-pdf', '- plan-pdg', '- plan-pdg'],
  [
    'plans/aa-2025/sections/aa-2025.i.1.yaml',
    'section',
    'parent: aa-2025.i',
    'parent: aa-2025.x',
    'parent',
  ],
  ['topics/chips.yaml', 'topic-group', 'group: infrastructure', 'group: infrastructures', 'group'],
  ['actors/bureau.yaml', 'actor', 'parent: ministry', 'parent: ministery', 'parent'],
  [area, 'source', 'basis:', 'reasoningSources:\n  - plan-pdg\nbasis:', '- plan-pdg'],
  [area, 'source', 'basis:', 'counterArgumentSources:\n  - plan-pdg\nbasis:', '- plan-pdg'],
  [area, 'source', '    events:', '    sources:\n      - plan-pdg\n    events:', '- plan-pdg'],
  [area, 'event', '- first-talks', '- first-talk', '- first-talk'],
  [relation, 'topic', 'topic: chips', 'topic: ships', 'topic: ships'],
  [relation, 'plan', 'plan: aa-2025', 'plan: aa-2024', 'plan: aa-2024'],
  [relation, 'provision', '- aa-2025.i.1.1', '- aa-2025.i.1.9', '- aa-2025.i.1.9'],
] as const)('%s may not name a %s that does not exist', ([path, kind, from, to, at]) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  const place = whereIs(files, path, at);
  expect(knownReference.check(parsed(files))).toEqual([
    expect.objectContaining({
      rule: 'known-reference',
      level: 'error',
      ...place,
      // An item of a list stands after its dash.
      column: at.startsWith('- ') ? place.column + 2 : place.column,
      message: `There is no ${kind} with this id.`,
      tip: `Correct the id, or add the ${kind} first.`,
    }),
  ]);
});

test('an id that is nearly right is answered with the one that was probably meant', () => {
  const files = tinyCorpus({
    'actors/bureau.yaml': tinyText('actors/bureau.yaml', ['parent: ministry', 'parent: ministery']),
  });
  expect(knownReference.check(parsed(files))).toEqual([
    {
      rule: 'known-reference',
      level: 'error',
      ...whereIs(files, 'actors/bureau.yaml', 'parent'),
      id: 'bureau',
      message: 'There is no actor with this id.',
      expected: 'an existing actor, perhaps ministry',
      received: 'ministery',
      tip: 'Correct the id, or add the actor first.',
    },
  ]);
});

test('an id like no other is answered without a guess', () => {
  const files = tinyCorpus({ [provision]: tinyText(provision, ['- funding', '- diplomacy']) });
  expect(knownReference.check(parsed(files))).toEqual([
    expect.objectContaining({ expected: 'an existing instrument', received: 'diplomacy' }),
  ]);
});

test('an id of another kind does not count as the one that is meant', () => {
  const files = tinyCorpus({ [provision]: tinyText(provision, ['- funding', '- chips']) });
  expect(knownReference.check(parsed(files))).toEqual([
    expect.objectContaining({ message: 'There is no instrument with this id.', received: 'chips' }),
  ]);
});

test('files in the folder of a plan that has no plan.yaml say so from their first line', () => {
  const files = tinyCorpus({
    'plans/bb-2026/plan.yaml': undefined,
    'silences/bb-2026.energy.yaml': undefined,
    'cooperation-areas/shared-terms.yaml': undefined,
    'sources/plan-pdf.yaml': tinyText('sources/plan-pdf.yaml', ['  - bb-2026\n', '']),
    [relation]: undefined,
  });
  const finding = { line: 1, column: 1, message: 'There is no plan with this id.' };
  expect(knownReference.check(parsed(files))).toEqual([
    expect.objectContaining({
      ...finding,
      file: 'plans/bb-2026/provisions/bb-2026.1.1.yaml',
      received: 'bb-2026',
    }),
    expect.objectContaining({ ...finding, file: 'plans/bb-2026/sections/bb-2026.1.yaml' }),
  ]);
});

test.for(['instruments/funding.yaml', 'plans/aa-2025/plan.yaml', 'topics/chips.yaml'])(
  'the id that %s promises exists, though the file cannot be read',
  (path) => {
    const { corpus } = parseCorpus(tinyCorpus({ [path]: 'id: ' }));
    expect(knownReference.check(corpus)).toEqual([]);
  },
);

test('a file that cannot be read promises an id of its own kind only', () => {
  const { corpus } = parseCorpus(
    tinyCorpus({ 'instruments/funding.yaml': undefined, 'topics/funding.yaml': 'id: ' }),
  );
  expect(knownReference.check(corpus).map(({ received }) => received)).toEqual([
    'funding',
    'funding',
    'funding',
  ]);
});

test.for([
  ['silences/bb-2026.energy.yaml', '- aa-2025.i.1.2', '- aa-2025.i.1.9', 'provision'],
  ['silences/bb-2026.energy.yaml', 'plan: bb-2026', 'plan: cc-2027', 'plan'],
  ['events/first-talks.yaml', '- ministry', '- ministries', 'actor'],
  ['events/first-talks.yaml', '- chips', '- chip', 'topic'],
  ['venues/round-table.yaml', '- first-talks', '- last-talks', 'event'],
  ['cooperation-areas/shared-terms.yaml', '- round-table', '- square-table', 'venue'],
  ['cooperation-areas/shared-terms.yaml', '- first-talks', '- last-talks', 'event'],
  ['cooperation-areas/shared-terms.yaml', 'source: plan-pdf', 'source: plan-doc', 'source'],
] as const)('%s may not point to "%s" turned into "%s"', ([path, from, to, kind]) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]) });
  expect(knownReference.check(parsed(files))).toEqual([
    expect.objectContaining({
      file: path,
      line: whereIs(files, path, to).line,
      message: `There is no ${kind} with this id.`,
    }),
  ]);
});
