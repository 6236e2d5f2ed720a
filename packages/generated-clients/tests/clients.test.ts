import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
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

let service: Service;

beforeAll(async () => {
  service = await startService(dataset);
  await generateClients(await (await fetch(`${service.origin}/openapi.json`)).text());
});

afterAll(() => service.stop());

/** Imports a use once what it imports has been generated. */
const useOf = async (
  name: string,
): Promise<{
  ask: (origin: string) => Promise<Heard>;
  askSparse: (origin: string) => Promise<string[]>;
}> => import(`../uses/${name}.ts`);

test('what every generator makes of the document fits what is done with it', () => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const project = fileURLToPath(new URL('../uses/tsconfig.json', import.meta.url));
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
