import { codesOf, openTasks, type OpenTask } from '@parley/model/vocabularies';
import type { Dataset } from '@parley/model';
import { expect, test } from 'vitest';
import { entriesOf } from '../changes/entries-of.ts';
import { compiledWith } from '../changes/testing/corpora.ts';
import { staleEntries } from '../report/index.ts';
import { monthsBefore, openWork } from './index.ts';

const dataset = await compiledWith();
const work = openWork(dataset);

/** Entries on which a task is open once some of the data are other than they are. */
const openOn = (task: OpenTask, change: Partial<Dataset>): string[] =>
  openWork({ ...dataset, ...change }).flatMap((each) => (each.task === task ? [each.entry] : []));

test('each piece of work has an id of its own, and is on an entry that there is', () => {
  expect(work.length).toBeGreaterThan(0);
  expect(new Set(work.map(({ id }) => id)).size).toBe(work.length);
  for (const { kind, entry } of work)
    expect(entriesOf(dataset, kind).map(({ id }) => id)).toContain(entry);
});

test('work comes task by task, in the order of the vocabulary', () => {
  const order = codesOf(openTasks);
  const places = (source: typeof work) => source.map(({ task }) => order.indexOf(task));
  const groups = [...new Set(places(work))];
  expect(groups).toEqual(groups.toSorted((a, b) => a - b));
});

test('what was read is no longer to be read, and what was checked not to be checked', () => {
  const weak = dataset.provisions.find(({ evidence }) => evidence.text.state === 'unverified');
  const id = weak?.id ?? '';
  const as = (state: 'seen' | 'checked') => ({
    provisions: dataset.provisions.map((provision) =>
      provision.id === id
        ? { ...provision, evidence: { ...provision.evidence, text: { state } } }
        : provision,
    ),
  });
  expect(openOn('read-text', {})).toContain(id);
  expect(openOn('read-text', as('seen'))).not.toContain(id);
  expect(openOn('check-text', as('seen'))).toContain(id);
  expect(openOn('check-text', as('checked'))).not.toContain(id);
});

test('a source that was opened, an event that was seen and a relation that was reviewed are done', () => {
  const { sources, events, relations } = dataset;
  expect(openOn('open-source', {}).toSorted()).toEqual(
    sources.flatMap(({ id, opened }) => (opened ? [] : [id])).toSorted(),
  );
  expect(
    openOn('open-source', { sources: sources.map((one) => ({ ...one, opened: true })) }),
  ).toEqual([]);
  expect(
    openOn('confirm-event', {
      events: events.map((one) => ({ ...one, verification: 'excerpt-seen' as const })),
    }),
  ).toEqual([]);
  expect(
    openOn('second-reading', {
      relations: relations.map((one) => ({ ...one, review: 'reviewed' as const })),
    }),
  ).toEqual([]);
});

test('a plan of which a part is recorded is to be completed, and says how much there is', () => {
  const first = dataset.plans.find(({ kind }) => kind === 'plan');
  const plans = dataset.plans.map((plan) =>
    plan.id === first?.id ? { ...plan, division: { ...plan.division, count: 15, of: 50 } } : plan,
  );
  expect(
    openWork({ ...dataset, plans }).find(({ task }) => task === 'complete-plan'),
  ).toMatchObject({
    entry: first?.id,
    now: '15/50',
  });
});

test('a topic on which a plan neither speaks nor is silent is open for that plan alone', () => {
  const silence = dataset.silences.find(({ subject }) => subject === undefined);
  const silences = dataset.silences.filter((one) => one !== silence);
  expect(
    openWork({ ...dataset, silences }).filter(({ task }) => task === 'fill-cell'),
  ).toMatchObject([{ entry: silence?.topic, plans: [silence?.plan] }]);
});

test('two plans of a set that speak on a topic are to be compared there, pair by pair', () => {
  const relations = dataset.relations.filter(
    ({ topic, sides }) => topic !== 'health' || !sides.some(({ plan }) => plan === 'uk-2025'),
  );
  const pairs = openWork({ ...dataset, relations }).filter(({ task }) => task === 'draw-relation');
  expect(pairs.map(({ entry }) => entry)).toEqual(['health', 'health']);
  for (const { plans } of pairs) expect(plans).toContain('uk-2025');
  const topics = dataset.topics.map((topic) => ({
    ...topic,
    noRelation: { en: 'They speak of different things.', zh: '所谈不同。' },
  }));
  expect(openOn('draw-relation', { relations, topics })).toEqual([]);
});

test('what was read or searched before a day is due again', () => {
  const last =
    dataset.silences
      .map(({ searchedOn }) => searchedOn)
      .toSorted()
      .at(-1) ?? '';
  const due = openWork(dataset, { before: `${last}Z` });
  expect(due.filter(({ task }) => task === 'search-again')).toHaveLength(dataset.silences.length);
  expect(monthsBefore('2026-11-23', 12)).toBe('2025-11-23');
});

test('what is stale is open as well', () => {
  const open = new Set(work.map(({ entry }) => entry));
  const stale = staleEntries(dataset, monthsBefore(dataset.date, 12));
  expect(stale.length).toBeGreaterThan(0);
  for (const { id } of stale) expect(open).toContain(id);
});
