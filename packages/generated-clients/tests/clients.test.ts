import { spawnSync } from 'node:child_process';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startService, type Service } from '../../../apps/api/tests/start-service.ts';
import { generateClients } from '../src/generate.ts';
import { eventId, query, type Heard } from '../uses/asked.ts';

const uses = [
  'openapi-fetch',
  'hey-api',
  'orval',
  'kubb',
  'swagger-typescript-api',
  'openapi-zod-client',
] as const;

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;

/** Strict as everything here, but for rules of style that what others generate does not follow. */
const asGenerated = {
  noEmit: true,
  types: ['node'],
  typeRoots: [fileURLToPath(new URL('../node_modules/@types', import.meta.url))],
  erasableSyntaxOnly: false,
  exactOptionalPropertyTypes: false,
  isolatedDeclarations: false,
  module: 'esnext',
  moduleResolution: 'bundler',
  noImplicitOverride: false,
  noImplicitReturns: false,
  noPropertyAccessFromIndexSignature: false,
  noUncheckedIndexedAccess: false,
  noUnusedLocals: false,
  noUnusedParameters: false,
  verbatimModuleSyntax: false,
};

let service: Service;
let folder: string;
const filesBefore = await readdir('.');

beforeAll(async () => {
  service = await startService(dataset);
  folder = await generateClients(await (await fetch(`${service.origin}/openapi.json`)).text());
});

afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

test('what is generated stands in a temporary folder alone', async () => {
  expect(await readdir('.')).toEqual(filesBefore);
});

/** Imports what is done with a client, from beside the client that was made. */
const useOf = async (
  name: string,
): Promise<{
  ask: (origin: string) => Promise<Heard>;
  askSparse: (origin: string) => Promise<string[]>;
}> => import(/* @vite-ignore */ pathToFileURL(join(folder, 'uses', `${name}.ts`)).href);

test('what every generator makes of the document fits what is done with it', async () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = join(folder, 'tsconfig.json');
  await writeFile(
    project,
    JSON.stringify({
      extends: fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url)),
      compilerOptions: asGenerated,
      include: ['uses'],
    }),
  );
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  expect(stdout).toBe('');
});

test.for(uses)('a client by %s asks the service and is answered', async (name) => {
  const expected = dataset.provisions.filter(
    ({ plan, topics }) =>
      query.plan.includes(plan) && topics.some((topic) => query.topic.includes(topic)),
  );
  const { ask } = await useOf(name);
  expect(await ask(service.origin)).toEqual({
    provisions: expected.slice(0, query.limit).map(({ id }) => id),
    total: expected.length,
    event: dataset.events.find(({ id }) => id === eventId)?.title.en,
  });
});

test('a client that asks for some fields is told by its types what may be missing', async () => {
  const { askSparse } = await useOf('openapi-fetch');
  const titles = await askSparse(service.origin);
  expect(titles.length).toBe(query.limit);
  expect(titles).not.toContain(undefined);
});
