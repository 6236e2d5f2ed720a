import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { eventCertainty } from './event-certainty.ts';

const path = 'events/first-talks.yaml';
const uncertainty = `
uncertainty:
  en: Two accounts differ on the day.
  zh: 两种说法的日期不同。`;

test('an uncertain event that says what is uncertain is let through', () => {
  expect(eventCertainty.check(parsed(tinyCorpus()))).toEqual([]);
});

test('an uncertain event that does not say what is uncertain is reported', () => {
  const files = tinyCorpus({ [path]: tinyText(path, [uncertainty, '']) });
  expect(eventCertainty.check(parsed(files))).toEqual([
    {
      rule: 'event-certainty',
      level: 'error',
      ...whereIs(files, path, 'verification: uncertain'),
      id: 'first-talks',
      message: 'The event is not certain, and nothing says what is uncertain.',
      expected: '`uncertainty` in both languages',
      received: 'uncertain',
      tip: 'Say which sources disagree or are weak, and on what.',
    },
  ]);
});

test('an event seen in a published excerpt needs no such words', () => {
  const files = tinyCorpus({
    [path]: tinyText(
      path,
      [uncertainty, ''],
      ['verification: uncertain', 'verification: excerpt-seen'],
    ),
  });
  expect(eventCertainty.check(parsed(files))).toEqual([]);
});
