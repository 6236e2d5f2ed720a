import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { smallDataset } from './testing/small-dataset.ts';

const subject = { en: 'Prices', zh: '价格' };
const dataset = await smallDataset({
  topics: ['energy', 'chips'],
  plans: [
    { id: 'us', provisions: [{ topics: ['energy', 'chips'] }] },
    { id: 'read', jurisdictions: ['international'], provisions: [{ topics: ['chips'] }] },
    {
      id: 'unread',
      jurisdictions: ['international'],
      fullTextRead: false,
      provisions: [{ topics: ['chips'] }],
    },
    { id: 'open', jurisdictions: ['international'], provisions: [{ topics: ['chips'] }] },
  ],
  silences: [
    { plan: 'read', topic: 'energy' },
    { plan: 'unread', topic: 'energy' },
    { plan: 'open', topic: 'energy', subject },
    { plan: 'us', topic: 'energy', subject },
  ],
});
const [energy, chips] = compare(dataset, { plans: ['us', 'read', 'unread', 'open'] });

test('the four states are told apart', () => {
  expect(energy?.cells.map(({ plan, state }) => [plan, state])).toEqual([
    ['us', 'stated'],
    // The complete text was searched.
    ['read', 'silent'],
    // The complete text was not at hand.
    ['unread', 'not-found'],
    // Only a narrower subject was searched for.
    ['open', 'not-reviewed'],
  ]);
});

test('a cell carries the silences of its plan and topic, narrower ones beside provisions too', () => {
  expect(energy?.cells.map(({ silences }) => silences.map(({ id }) => id))).toEqual([
    ['us.4'],
    ['read.1'],
    ['unread.2'],
    ['open.3'],
  ]);
  expect(chips?.cells.flatMap(({ silences }) => silences)).toEqual([]);
});
