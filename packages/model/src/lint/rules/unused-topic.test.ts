import { expect, test } from 'vitest';
import { parseCorpus } from '../../corpus/parse-corpus.ts';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { unusedTopic } from './unused-topic.ts';

const energyOnly = 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml';

test('topics that some provision has are in order', () => {
  expect(unusedTopic.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a topic that no provision has is a problem at its id', () => {
  const path = 'topics/water.yaml';
  const files = tinyCorpus({ [path]: tinyText('topics/chips.yaml', ['id: chips', 'id: water']) });
  expect(unusedTopic.check(parsed(files))).toEqual([
    {
      rule: 'unused-topic',
      level: 'error',
      ...whereIs(files, path, 'id: water'),
      id: 'water',
      message: 'No provision has this topic.',
      received: 'water',
      tip: 'Assign it to the provisions it was made for, or delete the topic.',
    },
  ]);
});

test('while a provision cannot be read, no topic is called unused', () => {
  const { corpus } = parseCorpus(tinyCorpus({ [energyOnly]: 'id: ' }));
  expect(unusedTopic.check(corpus)).toEqual([]);
});

test('without the provision that has it, a topic is unused', () => {
  const corpus = parsed(tinyCorpus({ [energyOnly]: undefined }));
  expect(unusedTopic.check(corpus)).toEqual([
    expect.objectContaining({ file: 'topics/energy.yaml' }),
  ]);
});
