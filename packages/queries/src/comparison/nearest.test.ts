import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';
import { smallDataset, type SmallProvision } from './testing/small-dataset.ts';

const about = (en: string, topics: string[] = ['grid']): SmallProvision => ({
  topics,
  summary: { en: `${en}.`, zh: '文字。' },
});

const dataset = await smallDataset({
  topics: ['grid', 'health'],
  plans: [
    {
      id: 'aa',
      provisions: [about('Build reactors near ports'), about('Share genome records', ['health'])],
    },
    {
      id: 'bb',
      provisions: [
        about('Publish a yearly report'),
        about('Connect reactors to the network'),
        about('Train teachers in villages'),
        about('Connect reactors to hospitals', ['health']),
      ],
    },
    { id: 'cc', provisions: [about('Study rivers near ports', ['grid', 'health'])] },
  ],
  relations: [
    {
      topic: 'grid',
      type: 'convergent',
      sides: [
        ['aa', ['aa.1']],
        ['bb', ['bb.2']],
      ],
    },
    {
      topic: 'health',
      type: 'complementary',
      sides: [
        ['aa', ['aa.2']],
        ['cc', ['cc.1']],
      ],
    },
  ],
});
const of = (id: string) => {
  const provision = dataset.provisions.find((one) => one.id === id);
  if (!provision) throw new Error(`No provision ${id} in the fixture.`);
  return nearest(dataset, provision, 10);
};

test('what shares rarer words is nearer, and the words are the reason', () => {
  const [first, second] = of('aa.1');
  expect(first).toMatchObject({ topics: ['grid'], words: { en: ['near', 'ports'] } });
  expect(first?.provision.id).toBe('cc.1');
  expect(second?.provision.id).toBe('bb.2');
});

test('only provisions of other plans on a shared topic are near', () => {
  expect(of('aa.1').map(({ provision }) => provision.id)).not.toContain('aa.2');
  expect(of('aa.1').map(({ provision }) => provision.id)).not.toContain('bb.4');
});

test('what a recorded relation already joins is marked', () => {
  expect(of('aa.1').flatMap(({ provision, related }) => (related ? [provision.id] : []))).toEqual([
    'bb.2',
  ]);
});

test('at most as many as asked for are given, in one order', () => {
  const provision = dataset.provisions[0];
  if (!provision) throw new Error('The fixture is empty.');
  expect(nearest(dataset, provision, 2)).toEqual(of(provision.id).slice(0, 2));
});

test('a provision alone on its topics has none near it', async () => {
  const alone = await smallDataset({
    topics: ['grid'],
    plans: [{ id: 'aa', provisions: [about('One'), about('Two')] }],
  });
  expect(alone.provisions.map((one) => nearest(alone, one, 5))).toEqual([[], []]);
});
