import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusFolder } from '@parley/provisions/files';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { visit } from '../browser.ts';

const command = fileURLToPath(new URL('../../../api/src/server/dev.ts', import.meta.url));

let folder = '';
let server: ChildProcess;
let output = '';
let origin = '';

/** A topic of the corpus, to be edited. */
let file = '';
let authored = '';

const topic = 'health';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-dev-'));
  await cp(corpusFolder, folder, { recursive: true });
  file = join(folder, `topics/${topic}.yaml`);
  authored = await readFile(file, 'utf8');
  server = spawn(process.execPath, [command], {
    env: { ...process.env, NODE_ENV: 'development', DATASET: folder, PORT: '0' },
  });
  server.stdout?.on('data', (part) => (output += String(part)));
  server.stderr?.on('data', (part) => (output += String(part)));
  await vi.waitUntil(() => /http:\S+/.test(output), { timeout: 120_000 });
  origin = /http:\S+:\d+/.exec(output)?.[0] ?? '';
}, 120_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  await rm(folder, { recursive: true });
});

/** Writes the topic with another English title. */
const retitle = (title: string): Promise<void> =>
  writeFile(file, authored.replace(/^( +en: ).*$/m, `$1${title}`));

test('serves pages, data, documents and feeds from one origin', async () => {
  const types = ['/compare', '/v1/plans', '/docs', '/feed.atom'].map(async (path) =>
    (await fetch(origin + path)).headers.get('Content-Type'),
  );

  expect(await Promise.all(types)).toStrictEqual([
    'text/html; charset=utf-8',
    'application/json; charset=utf-8',
    'text/html; charset=utf-8',
    'application/atom+xml; charset=utf-8',
  ]);
});

test('renders on the server, wakes the page without complaint, and shows an edit of the data', async () => {
  const { page, complaints, close } = await visit(`/topics/${topic}`, { baseURL: origin });
  await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));

  await retitle('Edited while it is open');
  await expect.poll(() => page.locator('h1').textContent()).toContain('Edited while it is open');
  expect(complaints).toStrictEqual([]);
  await close();
});

test('tells of a problem with file, line and column, and goes on with the data from before', async () => {
  await retitle('Before the mistake');
  await expect
    .poll(async () => (await fetch(`${origin}/topics/${topic}`)).text())
    .toContain('Before the mistake');

  await writeFile(file, `${authored}\nunknown: field\n`);
  await expect.poll(() => output).toMatch(/topics\/health\.yaml:\d+:\d+ {2}error/);
  expect(await (await fetch(`${origin}/topics/${topic}`)).text()).toContain('Before the mistake');

  await retitle('Corrected');
  await expect
    .poll(async () => (await fetch(`${origin}/topics/${topic}`)).text())
    .toContain('Corrected');
});
