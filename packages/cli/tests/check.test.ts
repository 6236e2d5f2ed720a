import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';
import { folderWith, smallCorpusFiles } from '../src/testing/small-corpus.ts';

const first = 'plans/harbour-2025/provisions/harbour-2025.1.yaml';

const corpusWith = (en: string) =>
  folderWith({
    ...smallCorpusFiles,
    [first]: (smallCorpusFiles[first] ?? '').replace(/Asks for[\s\S]*?comment/, en),
  });

test('without official texts the check says that it did not compare', async () => {
  const corpus = await folderWith(smallCorpusFiles);
  expect(await runParley(['check', '--corpus', corpus])).toEqual({
    code: 0,
    printed: ['9 files, no problem.', 'no official texts found: the copy check did not run'],
    complained: [],
  });
});

test('copied words are reported with their place, and fail the check', async () => {
  const corpus = await corpusWith('Asks to dig a basin that is deep enough for ships.');
  const texts = await folderWith({
    'plan.html': '<p>The Office shall dig a basin that is deep enough for all.</p>',
    'photo.bin': new Uint8Array([0, 1, 2]),
  });
  const { code, printed, complained } = await runParley([
    'check',
    '--corpus',
    corpus,
    '--texts',
    texts,
  ]);
  expect(code).toBe(1);
  expect(printed.at(-1)).toBe('copy check against plan.html: 1 run of copied words.');
  expect(complained[0]).toMatch(
    /harbour-2025\.1\.yaml:8:3 {2}error {2}8 words in a row are those of plan\.html\. {2}\(own-words\)$/,
  );
  expect(complained.at(-1)).toBe(
    'photo.bin was not compared: it is no PDF, no HTML page and no text.',
  );
});

test('problems of the corpus and copied words are reported in one run', async () => {
  const corpus = await folderWith({
    ...smallCorpusFiles,
    'topics/roads.yaml': 'id: roads\n',
    [first]: (smallCorpusFiles[first] ?? '').replace(
      /Asks for[\s\S]*?comment/,
      'Asks to dig a basin that is deep enough for ships.',
    ),
  });
  const texts = await folderWith({ 'a.txt': 'dig a basin that is deep enough for all' });
  const { code, complained } = await runParley(['check', '--corpus', corpus, '--texts', texts]);
  expect(code).toBe(1);
  expect(complained.join('\n')).toMatch(/topics\/roads\.yaml[\s\S]*own-words/);
});

test('a folder of texts that is not there is one line', async () => {
  const corpus = await folderWith(smallCorpusFiles);
  const texts = join(corpus, 'none');
  expect(await runParley(['check', '--corpus', corpus, '--texts', texts])).toEqual({
    code: 1,
    printed: [],
    complained: [`There is no folder ${texts}. Give the folder of the official texts.`],
  });
});

test('--fix repairs what a machine can, and the check goes on with that', async () => {
  const corpus = await folderWith({
    ...smallCorpusFiles,
    [first]: (smallCorpusFiles[first] ?? '')
      .replaceAll('\n', '\r\n')
      .replace('  en: Asks', '\ten: Asks'),
  });
  expect(await runParley(['check', '--corpus', corpus])).toMatchObject({ code: 1 });
  const { code, printed } = await runParley(['check', '--fix', '--corpus', corpus]);
  expect(code).toBe(0);
  expect(printed.some((line) => line.startsWith('repaired ') && line.endsWith(first))).toBe(true);
  const again = await runParley(['check', '--fix', '--corpus', corpus]);
  expect(again.printed.some((line) => line.startsWith('repaired '))).toBe(false);
});
