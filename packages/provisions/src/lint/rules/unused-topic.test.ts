import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { unusedTopic } from './unused-topic.ts';

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
