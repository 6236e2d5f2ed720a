import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { reviewedEvidence } from './reviewed-evidence.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

test('evidence checked on a stated day, or only seen, is in order', () => {
  expect(reviewedEvidence.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['text', ['    reviewedOn: 2026-02-02\n', ''], '  text:\n    state'],
  ['verb', ['  verb:\n    state: seen', '  verb:\n    state: checked'], '  verb:\n    state'],
] as const)('%s that is checked without a day is a problem', ([field, edit, at]) => {
  const files = tinyCorpus({ [path]: tinyText(path, edit) });
  expect(reviewedEvidence.check(parsed(files))).toEqual([
    {
      rule: 'reviewed-evidence',
      level: 'error',
      ...whereIs(files, path, at),
      column: 3,
      id: 'aa-2025.i.1.1',
      message: `\`evidence.${field}\` is checked, but does not say when.`,
      expected: 'reviewedOn with the day of the review',
      tip: 'Add `reviewedOn`, or lower the state to `seen`.',
    },
  ]);
});
