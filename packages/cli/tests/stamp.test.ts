import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';
import {
  folderWith,
  harbourBullets,
  harbourPage,
  smallCorpusFiles,
} from '../src/testing/small-corpus.ts';

let corpus = '';
let page = '';

beforeEach(async () => {
  corpus = await folderWith({
    ...smallCorpusFiles,
    '.official.html': harbourPage(...harbourBullets),
  });
  page = join(corpus, '.official.html');
});

const stamp = (options: readonly string[], answers: readonly string[] = []) =>
  runParley(['stamp', 'harbour-2025', page, '--corpus', corpus, ...options], answers);

const read = (path: string) => readFile(join(corpus, path), 'utf8');

const first = 'plans/harbour-2025/provisions/harbour-2025.1.yaml';
const second = 'plans/harbour-2025/provisions/harbour-2025.2.yaml';
const third = 'plans/harbour-2025/provisions/harbour-2025.3.yaml';

const bullets = ['--segmentation', 'bullets'];

const unchanged = async () => {
  for (const [path, text] of Object.entries(smallCorpusFiles)) expect(await read(path)).toBe(text);
};

test('fingerprints are shown and written, and nothing else changes', async () => {
  const { code, printed } = await stamp([...bullets, '--yes']);
  expect(code).toBe(0);
  expect(printed.filter((line) => line.startsWith('  - '))).toEqual([]);
  expect(printed).toContain('  + segmentation: bullets');
  expect(printed.slice(-2)).toEqual([
    '4 of 4 provisions found among 4 passages; 5 files to change.',
    '5 files written.',
  ]);
  const before = smallCorpusFiles[first] ?? '';
  const after = await read(first);
  const passage = /passage:\n {2}order: 1\n {2}hash: "?[0-9a-f]{64}"?\n {2}normaliser: 2\n/;
  expect(after).toMatch(passage);
  expect(after.replace(passage, '')).toBe(before);
  expect(await runParley(['check', '--corpus', corpus, '--texts', page])).toMatchObject({
    code: 0,
  });
});

test('stamping again has nothing to do', async () => {
  await stamp([...bullets, '--yes']);
  const { code, printed } = await stamp([]);
  expect(code).toBe(0);
  expect(printed).toEqual(['4 of 4 provisions found among 4 passages; 0 files to change.']);
});

test('a dry run shows everything and writes nothing', async () => {
  const { code, printed, complained } = await stamp([...bullets, '--dry-run']);
  expect(code).toBe(0);
  expect(printed.at(-1)).toBe('Nothing was written: --dry-run.');
  expect(printed.filter((line) => line.includes('hash:'))).toHaveLength(4);
  expect(complained).toEqual([]);
  await unchanged();
});

test.for([['n'], ['']])('the answer "%s" writes nothing, and says so', async ([answer]) => {
  const { code, complained } = await stamp(bullets, [answer ?? '']);
  expect(code).toBe(1);
  expect(complained).toEqual([
    'Write 5 files? [y/N] ',
    'Nothing was written. Answer y, or add --yes to write without asking.',
  ]);
  await unchanged();
});

test('where nobody answers, nothing is written', async () => {
  expect((await stamp(bullets)).code).toBe(1);
  await unchanged();
});

test('the answer y writes', async () => {
  expect((await stamp(bullets, ['y'])).printed.at(-1)).toBe('5 files written.');
});

test('evidence is raised to seen passage by passage, and only where the answer is yes', async () => {
  const { complained } = await stamp([...bullets, '--yes', '--raise'], ['y', 'n']);
  expect(complained).toContain(`Official: ${harbourBullets[1]}`);
  expect(await read(second)).toContain('  text:\n    state: seen\n  verb:');
  expect(await read(third)).toContain('    state: secondary\n    note:\n');
  expect(await read(first)).not.toContain('checked');
});

test('--yes alone raises nothing', async () => {
  await stamp([...bullets, '--yes']);
  expect(await read(second)).toContain('state: secondary');
});

test('a plan that does not say how it is cut asks for the way', async () => {
  expect(await stamp([])).toEqual({
    code: 1,
    printed: [],
    complained: [
      'harbour-2025 does not say how its text is cut. Add --segmentation with one of bullets, numbered-items, un-resolution, paragraphs.',
    ],
  });
  expect((await stamp(['--segmentation', 'lines'])).complained[0]).toMatch(
    /^There is no segmentation "lines"\. /,
  );
});

test('a document with fewer passages than the plan counts is refused', async () => {
  page = join(
    await folderWith({ 'short.html': harbourPage(...harbourBullets.slice(1)) }),
    'short.html',
  );
  expect(await stamp([...bullets, '--yes'])).toMatchObject({
    code: 1,
    printed: [],
    complained: [
      expect.stringMatching(/has 3 passages, and harbour-2025 says that its document has 4\./),
    ],
  });
  await unchanged();
});

test('a document of another kind is refused', async () => {
  expect(await stamp(['--segmentation', 'un-resolution'])).toMatchObject({
    code: 1,
    complained: [expect.stringMatching(/has no passage of the kind un-resolution\./)],
  });
});

test('a plan whose files have problems is left alone', async () => {
  const broken = await folderWith({
    ...smallCorpusFiles,
    [first]: (smallCorpusFiles[first] ?? '').replace('class: do', 'class: dance'),
  });
  expect(await runParley(['stamp', 'harbour-2025', page, '--corpus', broken, ...bullets])).toEqual({
    code: 1,
    printed: [],
    complained: [
      'The files of harbour-2025 have problems that must be corrected first. See them with `parley check`.',
    ],
  });
});
