import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { top } from '../../top.ts';

interface Bill {
  bomFormat: string;
  specVersion: string;
  components: {
    name: string;
    group?: string;
    version: string;
    purl: string;
    licenses?: unknown[];
    externalReferences?: { hashes?: unknown[] }[];
  }[];
}

interface Manifest {
  private?: boolean;
  name: string;
  dependencies?: Record<string, string>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const billOfHere = (): Bill => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bill-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'bill.json');
  execFileSync(process.execPath, [
    fileURLToPath(new URL('bill-command.ts', import.meta.url)),
    file,
  ]);
  // What pnpm writes; each expectation below looks at the parts that it names.
  return readJson(file) as Bill;
};

const tools = new Set(['@parley/tooling', '@parley/testing']);

test('the bill of materials lists every dependency of what is shipped, and no tool', () => {
  const { bomFormat, specVersion, components } = billOfHere();
  expect({ bomFormat, specVersion }).toEqual({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  const names = new Set(
    components.map(({ purl }) =>
      decodeURIComponent(purl.slice('pkg:npm/'.length, purl.lastIndexOf('@'))),
    ),
  );
  const needed = globSync('{apps,packages}/*/package.json', { cwd: top })
    // The repository's own manifests, checked by pnpm.
    .map((path) => readJson(join(top, path)) as Manifest)
    .filter(({ name }) => !tools.has(name))
    .flatMap(({ dependencies = {} }) => Object.keys(dependencies));
  expect(needed.length).toBeGreaterThan(20);
  expect([...new Set(needed)].filter((name) => !names.has(name))).toEqual([]);
  for (const tool of ['vitest', 'vite', 'typescript', 'wrangler', 'verdaccio', ...tools])
    expect(names).not.toContain(tool);
});

test('each package from elsewhere comes with its licence and the hash of its files', () => {
  const foreign = billOfHere().components.filter(({ purl }) => !purl.includes('%40parley/'));
  expect(foreign.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
  expect(
    foreign.filter(
      ({ externalReferences = [] }) => !externalReferences.some(({ hashes }) => hashes?.length),
    ),
  ).toEqual([]);
});
