import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';
import { parsed, tinyCorpus, tinyText } from './testing/tiny-corpus.ts';

const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const section = 'plans/aa-2025/sections/aa-2025.i.1.yaml';
const statement = 'plans/aa-2025/statements/aa-2025.preamble.1.yaml';

const normalised = (changes: Readonly<Record<string, string | undefined>> = {}) =>
  normalise(parsed(tinyCorpus(changes)));

const ids = (entities: readonly { id: string }[]) => entities.map(({ id }) => id);

test('the release file gives version and date', () => {
  expect(normalised()).toMatchObject({
    schemaVersion: 2,
    dataVersion: '1.2.3',
    date: '2026-01-02',
  });
});

test('the day to which events were followed is carried where the release file names it', () => {
  const path = 'release.yaml';
  const date = 'date: 2026-01-02';
  expect(normalised()).not.toHaveProperty('knownUntil');
  expect(
    normalised({ [path]: tinyText(path, [date, `${date}\nknownUntil: 2025-12-31`]) }).knownUntil,
  ).toBe('2025-12-31');
});

test('plans stand in order of their dates, and by id where the date is the same', () => {
  const [a, b] = ['plans/aa-2025/plan.yaml', 'plans/bb-2026/plan.yaml'] as const;
  expect(ids(normalised().plans)).toEqual(['aa-2025', 'bb-2026']);
  expect(
    ids(normalised({ [a]: tinyText(a, ['date: 2025-03-01', 'date: 2026-02-02']) }).plans),
  ).toEqual(['bb-2026', 'aa-2025']);
  expect(
    ids(normalised({ [b]: tinyText(b, ['date: 2026-02-01', 'date: 2025-03-01']) }).plans),
  ).toEqual(['aa-2025', 'bb-2026']);
});

test('each section is followed by those below it, and siblings stand by order, not by id', () => {
  const next = 'plans/aa-2025/sections/aa-2025.a.yaml';
  const { sections } = normalised({
    [next]: tinyText(
      'plans/aa-2025/sections/aa-2025.i.yaml',
      ['id: aa-2025.i', 'id: aa-2025.a'],
      ['order: 1', 'order: 2'],
    ),
    'plans/aa-2025/sections/aa-2025.i.0.yaml': tinyText(
      section,
      ['id: aa-2025.i.1', 'id: aa-2025.i.0'],
      ['order: 1', 'order: 10'],
    ),
  });
  expect(ids(sections)).toEqual([
    'aa-2025.i',
    'aa-2025.i.1',
    'aa-2025.i.0',
    'aa-2025.a',
    'bb-2026.1',
  ]);
});

test('provisions know their plan and their place, counted anew in each plan', () => {
  expect(normalised().provisions.map(({ id, plan, position }) => ({ id, plan, position }))).toEqual(
    [
      { id: 'aa-2025.i.1.1', plan: 'aa-2025', position: 1 },
      { id: 'aa-2025.i.1.2', plan: 'aa-2025', position: 2 },
      { id: 'bb-2026.1.1', plan: 'bb-2026', position: 1 },
    ],
  );
});

test('provisions stand by section first and by order in their section second', () => {
  const later = tinyText(provision, ['order: 1', 'order: 7']);
  expect(ids(normalised({ [provision]: later }).provisions).slice(0, 2)).toEqual([
    'aa-2025.i.1.2',
    'aa-2025.i.1.1',
  ]);
  const above = tinyText(provision, ['order: 1', 'order: 7'], ['aa-2025.i.1\n', 'aa-2025.i\n']);
  expect(ids(normalised({ [provision]: above }).provisions).slice(0, 2)).toEqual([
    'aa-2025.i.1.1',
    'aa-2025.i.1.2',
  ]);
});

test('a provision without a section stands before those of the sections', () => {
  const second = 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml';
  const text = tinyText(second, ['section: aa-2025.i.1\n', '']);
  expect(ids(normalised({ [second]: text }).provisions)[0]).toBe('aa-2025.i.1.2');
});

test('statements know their plan; those of the whole plan stand first', () => {
  const whole = 'plans/aa-2025/statements/aa-2025.whole.yaml';
  const { statements } = normalised({
    [whole]: tinyText(
      statement,
      ['section: aa-2025.i\n', ''],
      ['order: 1', 'order: 5'],
      ['id: aa-2025.preamble.1', 'id: aa-2025.whole'],
    ),
  });
  expect(statements.map(({ id, plan }) => ({ id, plan }))).toEqual([
    { id: 'aa-2025.whole', plan: 'aa-2025' },
    { id: 'aa-2025.preamble.1', plan: 'aa-2025' },
  ]);
});

test('topics stand by the order of their group, and by their own order in it', () => {
  const { topicGroups, topics } = normalised({
    'topic-groups/a.yaml': tinyText(
      'topic-groups/infrastructure.yaml',
      ['id: infrastructure', 'id: a'],
      ['order: 1', 'order: 2'],
    ),
    'topics/chips.yaml': tinyText('topics/chips.yaml', ['order: 1', 'order: 3']),
    'topics/water.yaml': tinyText(
      'topics/chips.yaml',
      ['id: chips', 'id: water'],
      ['group: infrastructure', 'group: a'],
    ),
  });
  expect(ids(topicGroups)).toEqual(['infrastructure', 'a']);
  expect(ids(topics)).toEqual(['energy', 'chips', 'water']);
});

test('actors, instruments, sources and relations stand by id', () => {
  const { actors, instruments, sources, relations } = normalised({
    'instruments/a.yaml': tinyText('instruments/funding.yaml', ['id: funding', 'id: a']),
    'sources/a.yaml': tinyText('sources/plan-pdf.yaml', ['id: plan-pdf', 'id: a']),
    'relations/z.yaml': tinyText('relations/chips.aims.yaml', ['id: chips.aims', 'id: a']),
  });
  expect([actors, instruments, sources, relations].map(ids)).toEqual([
    ['bureau', 'ministry'],
    ['a', 'funding'],
    ['a', 'plan-pdf'],
    ['a', 'chips.aims'],
  ]);
});

test('nothing of the corpus is lost', () => {
  const { plans, sections, statements, provisions, topicGroups, topics, ...rest } = normalised();
  const { actors, instruments, sources, relations, silences, events, venues, cooperationAreas } =
    rest;
  const all = [
    plans,
    sections,
    statements,
    provisions,
    topicGroups,
    topics,
    actors,
    instruments,
    sources,
    relations,
    silences,
    events,
    venues,
    cooperationAreas,
  ].flatMap((entities) => ids(entities));
  const written = parsed(tinyCorpus()).entries.flatMap(({ entity }) =>
    'id' in entity ? [entity.id] : [],
  );
  expect(all.toSorted()).toEqual(written.toSorted());
});

test('the order of the entries does not change the dataset', () => {
  const { entries } = parsed(tinyCorpus());
  const dataset = normalised();
  const everything = { minLength: entries.length, maxLength: entries.length };
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], everything), (shuffled) => {
      expect(normalise({ entries: shuffled, broken: [] })).toEqual(dataset);
    }),
  );
});

test('a corpus without a release cannot be normalised', () => {
  expect(() => normalised({ 'release.yaml': undefined })).toThrow(
    'The corpus has no valid release.yaml.',
  );
});
