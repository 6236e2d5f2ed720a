import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { operations } from '@parley/contract';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { fetchWithRetry, startLoad } from '../../src/release/load.ts';
import { knowingOnly } from '../../src/release/one-registry.ts';
import {
  copyRepository,
  start,
  top,
  type RepositoryCopy,
} from '../../src/release/repository-copy.ts';
import { startRegistry, type Registry } from '../../src/release/start-registry.ts';
import { startService } from '../../src/release/start-service.ts';

const manifestOf = v.object({ name: v.string(), private: v.optional(v.boolean(), false) });

let folder = '';
let registry: Registry;
let copy: RepositoryCopy;
let published: string[] = [];

/** Compiles the data and publishes every package whose version is not on the registry. */
const publish = async (): Promise<string> => {
  await copy.must('pnpm', '--filter', '@parley/provisions', 'run', 'build:data');
  return copy.must(
    process.execPath,
    'node_modules/@changesets/cli/bin.js',
    'publish',
    '--no-git-tag',
  );
};

const firstRelease = (names: readonly string[]): string =>
  `---\n${names.map((name) => `'${name}': major\n`).join('')}---\n\nThe first release.\n\n首个版本。\n`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-release-'));
  registry = await startRegistry(join(folder, 'registry'));
  copy = await copyRepository(join(folder, 'repository'), registry.origin);
  const packages = await readdir(join(copy.folder, 'packages'));
  const manifests = await Promise.all(
    packages.map(async (name) =>
      v.parse(manifestOf, JSON.parse(await copy.read(`packages/${name}/package.json`))),
    ),
  );
  published = manifests.filter((manifest) => !manifest.private).map(({ name }) => name);

  await copy.write('.changeset/first-data.md', firstRelease(['@parley/provisions']));
  await copy.write(
    '.changeset/first-code.md',
    firstRelease(published.filter((name) => name !== '@parley/provisions')),
  );
  const { code, output } = await copy.parley('release', '--date', '2026-12-01');
  if (code !== 0) throw new Error(output);
  await copy.commit('Release 1.0.0');
  await publish();
});

afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

const consumer = async (name: string, version: string): Promise<string> => {
  const home = join(folder, name);
  await mkdir(home, { recursive: true });
  await writeFile(join(home, '.npmrc'), `registry=${registry.origin}/\n`);
  await writeFile(
    join(home, 'package.json'),
    JSON.stringify({
      name,
      private: true,
      type: 'module',
      dependencies: {
        '@parley/model': version,
        '@parley/provisions': version,
        '@parley/client': version,
      },
    }),
  );
  const { code, output } = await start(
    home,
    'npm',
    ['install', '--no-audit', '--no-fund'],
    knowingOnly(registry.origin),
  );
  if (code !== 0) throw new Error(output);
  return home;
};

const program = (types: boolean): string => `
import { parseDataset${types ? ', type Dataset' : ''} } from '@parley/model';
import { createClient } from '@parley/client';
import data from '@parley/provisions';

const result = await parseDataset(data);
if (!('dataset' in result)) throw new Error(result.refused);
const dataset${types ? ': Dataset' : ''} = result.dataset;
${types ? 'declare const process: { argv: string[] };\n' : ''}const parley = createClient({ origin: process.argv[2] ?? '' });
const topic = await parley.getTopic('energy-grid', { lang: 'en' });
const label${types ? ': string' : ''} = topic.ok ? topic.value.label.en : topic.failure.kind;
console.log(dataset.dataVersion, dataset.provisions.length > 0, label);
`;

/** The examples of the client's README, which its own tests run. */
const readme = await readFile(new URL('../../../client/README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code = '']) => code);

test('every public package is on the registry at 1.0.0, and no private one', async () => {
  for (const name of published) {
    const response = await fetch(`${registry.origin}/${name.replace('/', '%2f')}`);
    expect(await response.json()).toMatchObject({ name, 'dist-tags': { latest: '1.0.0' } });
  }
  expect(published).toEqual(expect.arrayContaining(['@parley/model', '@parley/provisions']));
  expect((await fetch(`${registry.origin}/@parley%2fapi`)).status).toBe(404);
});

test('a fresh project installs the packages and uses them in JavaScript and in TypeScript', async () => {
  const home = await consumer('consumer', '^1.0.0');
  await writeFile(join(home, 'use.js'), program(false));
  await writeFile(join(home, 'typed.ts'), program(true));
  expect(examples.length).toBeGreaterThan(10);
  const files = examples.map((_, place) => `example-${place}.ts`);
  await Promise.all(files.map((file, place) => writeFile(join(home, file), examples[place] ?? '')));
  await writeFile(
    join(home, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        module: 'nodenext',
        target: 'es2024',
        types: [],
        lib: ['es2024', 'dom'],
        resolveJsonModule: true,
        outDir: 'out',
        rootDir: '.',
      },
      files: ['typed.ts', ...files],
    }),
  );
  const service = await startService({
    DATASET: join(copy.folder, 'packages/provisions/dist/dataset.json'),
  });
  onTestFinished(service.stop);
  const run = (...args: readonly string[]) => start(home, process.execPath, args);
  const said = {
    code: 0,
    output: expect.stringMatching(/^1\.0\.0 true Energy/),
  };
  expect(await run('use.js', service.origin)).toMatchObject(said);
  expect(await run(join(top, 'node_modules/typescript/bin/tsc'), '-p', '.')).toMatchObject({
    code: 0,
    output: '',
  });
  expect(await run('out/typed.js', service.origin)).toMatchObject(said);
});

test('a correction goes from an edited file to every reader while the service answers', async () => {
  const dataset = join(folder, 'dataset-1.0.0.json');
  await writeFile(
    dataset,
    await readFile(join(copy.folder, 'packages/provisions/dist/dataset.json')),
  );
  const service = await startService({
    DATASET: dataset,
    DATA_REGISTRY: registry.origin,
    DATA_POLL: '1',
  });
  const stopLoad = startLoad(service.origin, [
    '/',
    '/v1',
    '/v1/provisions?limit=20',
    '/v1/provisions/us-2025.ii.2.1',
    '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
    '/compare/us-2025/cn-2025/energy-grid',
    '/feed.atom',
    '/zh/feed.atom',
    '/v1/changes',
  ]);

  onTestFinished(async () => {
    await stopLoad();
    await service.stop();
  });

  // A contributor corrects a file, with a slip.
  const file = 'packages/provisions/data/plans/us-2025/provisions/us-2025.ii.2.1.yaml';
  await copy.must('git', 'checkout', '-q', '-b', 'correction');
  await copy.edit(file, '  - energy-grid', '  - energy-gird');
  await copy.edit(file, '  en: Stabilise the grid', '  en: Keep the grid stable');
  const failed = await copy.parley('check');
  expect(failed.code).toBe(1);
  expect(failed.output).toMatch(
    /us-2025\.ii\.2\.1\.yaml:\d+:5 {2}error {2}There is no topic with this id/,
  );
  expect(failed.output).toContain('perhaps energy-grid');
  await copy.edit(file, '  - energy-gird', '  - energy-grid');
  expect(await copy.parley('check')).toMatchObject({ code: 0 });

  // The gate names what is missing; the changeset says it.
  await copy.commit('Name the action as printed');
  const gate = await copy.parley('changeset', 'main', '--check');
  expect(gate).toMatchObject({ code: 1, output: expect.stringContaining('us-2025.ii.2.1') });
  const note = ['--en', 'The title names the aim first.', '--zh', '标题先说明目标。'];
  await copy.parley('changeset', 'main', ...note, '--source', 'https://example.org/plan.pdf');
  expect(await copy.parley('changeset', 'main', '--check')).toMatchObject({ code: 0 });

  // Merged, versioned, published.
  await copy.commit('Say what readers will see');
  await copy.must('git', 'checkout', '-q', 'main');
  await copy.must('git', 'merge', '-q', '--no-edit', 'correction');
  expect(await copy.parley('release', '--date', '2026-12-02')).toMatchObject({
    code: 0,
    output: expect.stringContaining('@parley/provisions 1.0.1: 1 changed entries'),
  });
  await copy.commit('Release 1.0.1');
  await publish();
  const publishedAt = Date.now();

  // The service that has been running all along serves it.
  const versionServed = async () =>
    (await fetch(`${service.origin}/v1`)).headers.get('X-Data-Version');
  while ((await versionServed()) !== '1.0.1') {
    if (Date.now() - publishedAt > 60_000)
      throw new Error(`Not taken up within a minute:\n${service.output().slice(-4000)}`);
    await wait(200);
  }
  console.log(`taken up ${((Date.now() - publishedAt) / 1000).toFixed(1)} s after publishing`);

  const json = async (path: string): Promise<unknown> =>
    (await fetchWithRetry(service.origin + path)).json();
  const changes = v.parse(operations.listChanges.response, await json('/v1/changes?since=1.0.0'));
  expect(changes.items).toMatchObject([
    {
      release: '1.0.1',
      id: 'us-2025.ii.2.1',
      fields: [{ field: 'title', after: { en: expect.stringMatching(/^Keep the grid stable/) } }],
    },
  ]);
  const releases = v.parse(operations.listReleases.response, await json('/v1/releases'));
  expect(releases.items.map(({ version }) => version)).toEqual(['1.0.1', '1.0.0']);
  expect(releases.items[0]?.notes).toEqual([
    {
      text: { en: 'The title names the aim first.', zh: '标题先说明目标。' },
      ids: ['us-2025.ii.2.1'],
      source: 'https://example.org/plan.pdf',
    },
  ]);
  for (const [feed, words] of [
    ['/feed.atom', 'The title names the aim first.'],
    ['/zh/feed.atom', '标题先说明目标。'],
  ] as const)
    expect(await (await fetchWithRetry(service.origin + feed)).text()).toContain(words);
  for (const [address, words] of [
    ['/changes', 'The title names the aim first.'],
    ['/zh/changes', '标题先说明目标。'],
  ] as const)
    expect(await (await fetchWithRetry(service.origin + address)).text()).toContain(words);
  const page = await fetchWithRetry(`${service.origin}/provisions/us-2025.ii.2.1`);
  expect(await page.text()).toContain('Keep the grid stable');
  const before = await fetchWithRetry(`${service.origin}/v1/provisions/us-2025.ii.2.1?at=1.0.0`);
  expect(await before.text()).toContain('Stabilise the grid');

  const { requests, failures } = await stopLoad();
  console.log(`${requests} requests, ${failures.length} failed`);
  expect(failures).toEqual([]);
  expect(requests).toBeGreaterThan(100);

  // Whoever installs anew gets the correction; whoever pinned keeps what was pinned.
  for (const [name, version] of [
    ['fresh', '^1.0.0'],
    ['pinned', '1.0.0'],
  ] as const) {
    const home = await consumer(name, version);
    await writeFile(join(home, 'use.js'), program(false));
    const { output } = await start(home, process.execPath, ['use.js', service.origin]);
    expect(output).toMatch(name === 'fresh' ? /^1\.0\.1 / : /^1\.0\.0 /);
  }
});
