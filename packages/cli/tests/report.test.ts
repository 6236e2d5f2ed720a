import { expect, test } from 'vitest';
import { folderWith, smallCorpusFiles } from '../src/testing/small-corpus.ts';
import { runParley } from '../src/testing/run-parley.ts';

const folder = await folderWith(smallCorpusFiles);

test('report prints its figures as text and, when asked, as JSON', async () => {
  const text = await runParley(['report', '--corpus', folder]);
  expect(text).toMatchObject({ code: 0, complained: [] });
  expect(text.printed).toContain('Data 1.2.3 of 2026-01-02');
  expect(text.printed).toContain('addresses not opened: 0');

  const json = await runParley(['report', '--json', '--corpus', folder]);
  expect(json).toMatchObject({ code: 0, complained: [] });
  expect(JSON.parse(json.printed.join('\n'))).toMatchObject({
    dataVersion: '1.2.3',
    topicsWithoutRelation: [{ id: 'harbours', reason: 'only harbour-2025 speaks on it' }],
    around: {
      areas: { overlap: 0 },
      sources: { total: 1, notOpened: [] },
      unverified: { provisions: [], areas: [] },
    },
  });
});
