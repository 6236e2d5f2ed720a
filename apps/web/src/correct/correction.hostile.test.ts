import { parseChangesetFile } from '@changesets/parse';
import { anyHostileText, holds } from '@parley/testing/hostile';
import { applyPatch } from 'diff';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesetOf, patchOf } from './correction.ts';

test('whatever a reader gives as the reason, the note stays a changeset of one patch', async () => {
  await holds(anyHostileText, (reason) => {
    const { path, after } = changesetOf('us-2025.ii.2.1', 'II.2.1', reason);
    expect(path).toBe('.changeset/correct-us-2025-ii-2-1.md');
    expect(parseChangesetFile(after).releases).toEqual([
      { name: '@parley/provisions', type: 'patch' },
    ]);
  });
});

test('whatever a reader writes, the patch leads from the file to what was written', async () => {
  await holds(fc.tuple(anyHostileText, anyHostileText), ([before, after]) => {
    fc.pre(before !== '' && before !== after);
    const patch = patchOf([{ path: 'data/a.yaml', before, after }]);
    expect(patch.startsWith('diff --git a/data/a.yaml b/data/a.yaml\n')).toBe(true);
    expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
  });
});
