import { parseChangesetFile } from '@changesets/parse';
import type { Change } from '@parley/model';
import { anyHostileText, holds } from '@parley/testing/hostile';
import { applyPatch } from 'diff';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesetOf, patchOf } from './correction.ts';

const text = { en: 'A title', zh: '标题' };
const change: Change = {
  type: 'changed',
  kind: 'provision',
  id: 'us-2025.ii.2.1',
  plans: ['us-2025'],
  title: text,
  became: [],
  fields: [{ field: 'title', type: 'changed', name: text, before: text, after: text }],
};

const own = (paragraph: string): boolean => !/^(?:Ids|Source):/.test(paragraph);

test('whatever a reader says, the note is a changeset of one patch, in both languages, with its ids', async () => {
  await holds(
    fc.tuple(anyHostileText, anyHostileText, anyHostileText),
    ([wrong, right, source]) => {
      const { path, after } = changesetOf(change.id, [change], { wrong, right, source });
      expect(path).toBe('.changeset/correct-us-2025-ii-2-1.md');
      const { releases, summary } = parseChangesetFile(after);
      expect(releases).toEqual([{ name: '@parley/provisions', type: 'patch' }]);
      const paragraphs = summary.split('\n\n');
      const [english = '', chinese = '', ids = ''] = paragraphs;
      expect([english, chinese].every(own)).toBe(true);
      expect(english).not.toMatch(/\p{sc=Han}/u);
      expect(chinese).toMatch(/\p{sc=Han}/u);
      expect(ids.split('\n')[0]).toBe(`Ids: ${change.id}`);
      expect(paragraphs).toHaveLength(3);
    },
  );
});

test('words go to the paragraph of their script, and an address is given as the source', () => {
  const answers = { wrong: '页码应为16。', right: '', source: 'https://www.gov.cn/a' };
  const { after } = changesetOf(change.id, [change], answers);
  expect(after).toMatch(/\n\n[^\n]*有误之处：“页码应为16。”\n\nIds:/);
  expect(after).toMatch(/\nSource: https:\/\/www\.gov\.cn\/a\n$/);
  expect(changesetOf(change.id, [change], { ...answers, source: 'page 16' }).after).not.toContain(
    'Source:',
  );
});

test('whatever a reader writes, the patch leads from the file to what was written', async () => {
  await holds(fc.tuple(anyHostileText, anyHostileText), ([before, after]) => {
    fc.pre(before !== '' && before !== after);
    const patch = patchOf([{ path: 'data/a.yaml', before, after }]);
    expect(patch.startsWith('diff --git a/data/a.yaml b/data/a.yaml\n')).toBe(true);
    expect(applyPatch(before, patch, { autoConvertLineEndings: false })).toBe(after);
  });
});
