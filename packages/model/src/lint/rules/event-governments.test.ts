import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText } from '../../testing/tiny-corpus.ts';
import { eventGovernments } from './event-governments.ts';

const path = 'events/first-talks.yaml';
const check = (text: string) => eventGovernments.check(parsed(tinyCorpus({ [path]: text })));
const as = (jurisdiction: string, governments = ''): string =>
  tinyText(path)
    .replace(/^governments:.*\n(?: +- .*\n)*/m, '')
    .replace(/^jurisdiction: .*$/m, `jurisdiction: ${jurisdiction}${governments}`);

test('an event of one country, of many, or of governments that are named is let through', () => {
  expect(check(as('GB'))).toEqual([]);
  expect(check(as('multilateral'))).toEqual([]);
  expect(check(as('joint', '\ngovernments: [US, GB]'))).toEqual([]);
});

test('a joint event that names no government, or one, is reported', () => {
  expect(check(as('joint'))).toMatchObject([
    {
      rule: 'event-governments',
      level: 'error',
      message: 'The event is of several governments, and does not say which.',
      expected: 'governments: [US, CN]',
    },
  ]);
  expect(check(as('joint', '\ngovernments: [US]'))).toHaveLength(1);
});
