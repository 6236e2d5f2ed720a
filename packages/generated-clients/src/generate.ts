import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { build } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';
import openapiTS, { astToString } from 'openapi-typescript';
import { generateZodClientFromOpenAPI } from 'openapi-zod-client';
import { generate } from 'orval';
import { generateApi } from 'swagger-typescript-api';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where one generator reads and writes. */
interface Place {
  /** The OpenAPI document. */
  document: string;
  /** Folder for what is generated. */
  folder: string;
}

const openapiTypescript = async ({ document, folder }: Place): Promise<void> => {
  const ast = await openapiTS(new URL(`file://${document}`));
  await writeFile(`${folder}/openapi-typescript.ts`, astToString(ast));
};

const heyApi = async ({ document, folder }: Place): Promise<void> => {
  await createClient({
    input: document,
    output: `${folder}/hey-api`,
    plugins: [
      '@hey-api/typescript',
      '@hey-api/sdk',
      '@hey-api/client-fetch',
      { name: 'zod', compatibilityVersion: 3 },
    ],
    logs: { level: 'silent' },
  });
};

const orval = async ({ document, folder }: Place): Promise<void> => {
  for (const client of ['fetch', 'zod'] as const)
    await generate({
      input: { target: document },
      output: {
        target: `${folder}/orval/${client}.ts`,
        client,
        mode: 'single',
        // The version that openapi-zod-client writes for, which all of them can.
        override: { zod: { version: 3 } },
      },
    });
};

/** One file for everything of a kind. */
const alone = (path: string) => ({ path, barrelType: false }) as const;

const kubb = async ({ document, folder }: Place): Promise<void> => {
  const { error } = await build({
    config: {
      root: folder,
      input: { path: document },
      // Files come about all the same; with `write` they would stand in the working directory once more.
      output: { path: join(folder, 'kubb'), format: false, lint: false, write: false },
      plugins: [
        pluginOas({ validate: false, generators: [] }),
        pluginTs({ output: alone('types.ts') }),
        pluginZod({ output: alone('zod.ts') }),
        pluginClient({ output: alone('client.ts'), client: 'fetch', parser: 'zod' }),
      ],
    },
  });
  if (error) throw error;
};

const swaggerTypescriptApi = async ({ document, folder }: Place): Promise<void> => {
  await generateApi({
    input: document,
    output: `${folder}/swagger-typescript-api`,
    fileName: 'api.ts',
    silent: true,
  });
};

const openapiZodClient = async ({ document, folder }: Place): Promise<void> => {
  await generateZodClientFromOpenAPI({
    // The library's own reader does the same: what it is given is an OpenAPI document.
    openApiDoc: JSON.parse(await readFile(document, 'utf8')) as Parameters<
      typeof generateZodClientFromOpenAPI
    >[0]['openApiDoc'],
    distPath: `${folder}/openapi-zod-client.ts`,
    options: { withAlias: true },
  });
};

/**
 * Makes a client with each generator from an OpenAPI document, in a temporary folder, with what is done with
 * each beside it. Generators and programs find the packages there that are installed here.
 *
 * @returns The temporary folder.
 */
export const generateClients = async (openapi: string): Promise<string> => {
  const top = await mkdtemp(join(tmpdir(), 'parley-clients-'));
  const place = { document: join(top, 'openapi.json'), folder: join(top, 'generated') };
  await mkdir(place.folder);
  await writeFile(place.document, openapi);
  await writeFile(join(top, 'package.json'), JSON.stringify({ type: 'module' }));
  await symlink(here('node_modules'), join(top, 'node_modules'), 'junction');
  await cp(here('uses'), join(top, 'uses'), { recursive: true });
  for (const make of [
    openapiTypescript,
    heyApi,
    orval,
    kubb,
    swaggerTypescriptApi,
    openapiZodClient,
  ])
    await make(place);
  return top;
};
