import { expect, test } from 'vitest';
import { parseCorpus } from '../../corpus/parse-corpus.ts';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { topicRelation } from './topic-relation.ts';

const relation = 'relations/chips.aims.yaml';
const topic = 'topics/chips.yaml';
const reason =
  'noRelation:\n  en: The texts speak of different things.\n  zh: 两份文本所谈不同。\n';

test('a topic with a relation, and one on which a single plan speaks, are let through', () => {
  expect(topicRelation.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a topic on which two plans speak without a relation is reported', () => {
  const files = tinyCorpus({ [relation]: undefined });
  expect(topicRelation.check(parsed(files))).toEqual([
    {
      rule: 'topic-relation',
      level: 'warning',
      ...whereIs(files, topic, 'id: chips'),
      id: 'chips',
      message: 'Several plans speak on chips, and no relation says how they compare.',
      expected:
        'a relation on chips between each two, or the reason why none is fair in `noRelation`',
      received: 'aa-2025 and bb-2026',
      tip: 'Read the provisions side by side; record a relation, or say why none can be drawn.',
    },
  ]);
});

test('a topic without a relation that says why is let through', () => {
  const files = tinyCorpus({ [relation]: undefined, [topic]: tinyText(topic) + reason });
  expect(topicRelation.check(parsed(files))).toEqual([]);
});

test('a topic that has a relation and says why it has none is reported', () => {
  const files = tinyCorpus({ [topic]: tinyText(topic) + reason });
  expect(topicRelation.check(parsed(files))).toMatchObject([
    { message: 'The topic has a relation, and says why it has none.' },
  ]);
});

test('an agreed text that speaks on a topic asks for no relation', () => {
  const plan = 'plans/bb-2026/plan.yaml';
  const files = tinyCorpus({
    [relation]: undefined,
    [plan]: tinyText(plan, ['kind: plan', 'kind: agreed-text']),
  });
  expect(topicRelation.check(parsed(files))).toEqual([]);
});

test('a relation that cannot be read is not missed', () => {
  const { corpus } = parseCorpus(tinyCorpus({ [relation]: 'id: [' }));
  expect(topicRelation.check(corpus)).toEqual([]);
});

test('each two plans of a set are asked for, and plans of different sets are not', () => {
  const third = {
    'plans/cc-2026/plan.yaml': tinyText('plans/bb-2026/plan.yaml')
      .replaceAll('bb-2026', 'cc-2026')
      .replace(/^code: .*$/m, 'code: CC'),
    'plans/cc-2026/provisions/cc-2026.1.1.yaml': tinyText(
      'plans/bb-2026/provisions/bb-2026.1.1.yaml',
    ).replaceAll('bb-2026', 'cc-2026'),
  };
  const text = 'title:\n  en: Texts\n  zh: 文本\nlead:\n  en: Texts.\n  zh: 文本。\n';
  const set = (plans: string): string => `id: texts\norder: 9\nplans: [${plans}]\n${text}`;
  expect(topicRelation.check(parsed(tinyCorpus(third)))).toEqual([]);
  const together = tinyCorpus({ ...third, 'sets/texts.yaml': set('aa-2025, bb-2026, cc-2026') });
  expect(topicRelation.check(parsed(together))).toMatchObject([
    { level: 'warning', received: 'aa-2025 and cc-2026; bb-2026 and cc-2026' },
  ]);
  const apart = tinyCorpus({ ...third, 'sets/texts.yaml': set('aa-2025, bb-2026') });
  expect(topicRelation.check(parsed(apart))).toEqual([]);
});
