/// <reference types="node" />
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createClient, requireValue } from './index.ts';
import { startService } from './testing/real-service.ts';

const run = promisify(execFile);
const here = fileURLToPath(new URL('.', import.meta.url));
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^## (.+)\n[^#]*?```ts\n([^`]*(?:`(?!``)[^`]*)*)```/gm)].map(
  ([, title = '', code = '']) => ({ title, code }),
);

let service: Awaited<ReturnType<typeof startService>>;
let folder = '';

beforeAll(async () => {
  service = await startService();
  // Inside the package, so that the examples import it by its name; beside the sources, which are
  // checked at the same time.
  await mkdir(`${here}../reports`, { recursive: true });
  folder = await mkdtemp(`${here}../reports/readme-`);
});
afterAll(async () => {
  service.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What each example prints when it is run as it stands. */
const printed: Readonly<Record<string, RegExp>> = {
  Ask: /^Energy and the grid \| data \d+\.\d+\.\d+\n$/,
  'Walk through a list': /^(?:\d+\.\d+ \p{Script=Han}.+\n){3,}$/u,
  'Ask for some fields': /^[a-z]+-2025\.\S+ [a-z-]+ .+\n/,
  Search: /^(?:[a-z-]+ .+\n){3}Did you mean: biosecurity\n$/i,
  'Count provisions by plan, topic and force': /^(?:(?:us|cn)-2025\t[a-z-]+\t[a-z-]+\t\d+\n){50,}$/,
  'Find what provisions are compared with in the other plan':
    /^(?:us-2025\.\S+\t[a-z.-]+\t[a-z-]+\tcn-2025\.\S+\n){3,}$/,
  'Learn what was added or changed since a day': /^(?:[a-z0-9.-]+\t\d{4}-\d\d-\d\d\n){50,}$/,
  'List everything that nobody has verified': /^(?:text\t\S+\n)*(?:verb\t\S+\n){10,}$/,
  'Read what both have accepted elsewhere': /^(?:[a-z-]+\t[a-z0-9-]+\t\S+\n){50,}$/,
  'Make a bibliography': /^@misc\{[a-z0-9-]+:[^]+@[a-z]+\{/,
  'When something is wrong': /^400 .+\n$/,
  'Busy, slow, given up': /^aborted\n$/,
};

test('every example of the README is known here', () => {
  expect(examples.map(({ title }) => title)).toEqual(Object.keys(printed));
});

test.for(examples)('the example "$title" runs as it stands', async ({ title, code }) => {
  const file = `${folder}/${title.replaceAll(/\W/g, '-')}.ts`;
  await writeFile(file, code.replaceAll('http://localhost:8787', service.origin));
  const { stdout, stderr } = await run(process.execPath, [file]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(printed[title] ?? /^$/);
});

test('items of every page are those of the data, each once and in order', async () => {
  const client = createClient({ origin: service.origin });
  const seen: string[] = [];
  for await (const { id, title } of client.items('listProvisions', { limit: 40, lang: 'zh' })) {
    expect(Object.keys(title)).toEqual(['zh']);
    seen.push(id);
  }
  expect(seen).toEqual(service.dataset.provisions.map(({ id }) => id));
});

test('a thing that is not there is a problem with its status', async () => {
  const result = await createClient({ origin: service.origin }).getProvision('nothing');
  expect(result).toMatchObject({ ok: false, failure: { kind: 'problem', status: 404 } });
  expect(() => requireValue(result)).toThrow(/^404 /);
});
