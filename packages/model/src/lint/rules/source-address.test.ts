import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { sourceAddress } from './source-address.ts';

const path = 'sources/plan-pdf.yaml';
const url = '\nurl: https://example.org/plan.pdf';

test('a source with an address may have been opened', () => {
  expect(sourceAddress.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a source that is known by name alone is let through when nobody opened it', () => {
  const text = tinyText(path, [url, ''], ['opened: true', 'opened: false']);
  expect(sourceAddress.check(parsed(tinyCorpus({ [path]: text })))).toEqual([]);
});

test('a source that was opened and has no address is reported', () => {
  const files = tinyCorpus({ [path]: tinyText(path, [url, '']) });
  expect(sourceAddress.check(parsed(files))).toEqual([
    {
      rule: 'source-address',
      level: 'error',
      ...whereIs(files, path, 'opened: true'),
      id: 'plan-pdf',
      message: 'The source was opened, and has no address.',
      expected: '`url`, or `opened: false`',
      received: 'opened: true',
      tip: 'Write where it was opened. If only its name is known, it was not.',
    },
  ]);
});
