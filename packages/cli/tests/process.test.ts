import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import {
  folderWith,
  harbourBullets,
  harbourPage,
  smallCorpusFiles,
} from '../src/testing/small-corpus.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

let corpus = '';
let page = '';

beforeAll(async () => {
  corpus = await folderWith({ ...smallCorpusFiles, '.page.html': harbourPage(...harbourBullets) });
  page = join(corpus, '.page.html');
});

/** Starts the program as a shell would, with what is piped into it. */
const parley = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });

test('without a terminal, answers are read from what is piped in', () => {
  const stamp = ['stamp', 'harbour-2025', page, '--corpus', corpus, '--segmentation', 'bullets'];
  expect(parley(stamp)).toMatchObject({ status: 1 });
  expect(parley([...stamp, '--raise'], 'y\nn\ny\n')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/5 files written\.\n$/),
  });
  expect(parley(['verify', 'harbour-2025', page, '--corpus', corpus])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\n4\/4\n$/),
    stderr: '',
  });
});

test('a failure is one line on standard error, without a stack', () => {
  expect(parley(['verify', 'harbour-2025', 'gone.pdf', '--corpus', corpus])).toMatchObject({
    status: 1,
    stdout: '',
    stderr:
      'There is no file gone.pdf. Give the file of the official text. Official: https://example.org/harbour.html (en).\n',
  });
});

test('the report as JSON is JSON alone', () => {
  const { status, stdout } = parley(['report', '--json', '--corpus', corpus]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ dataVersion: '1.2.3' });
});
