import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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

const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const document = `${folder}openapi.json`;

const openapiTypescript = async (): Promise<void> => {
  const ast = await openapiTS(new URL(`file://${document}`));
  await writeFile(`${folder}openapi-typescript.ts`, astToString(ast));
};

const heyApi = async (): Promise<void> => {
  await createClient({
    input: document,
    output: `${folder}hey-api`,
    plugins: [
      '@hey-api/typescript',
      '@hey-api/sdk',
      '@hey-api/client-fetch',
      { name: 'zod', compatibilityVersion: 3 },
    ],
    logs: { level: 'silent' },
  });
};

const orval = async (): Promise<void> => {
  for (const client of ['fetch', 'zod'] as const)
    await generate({
      input: { target: document },
      output: { target: `${folder}orval/${client}.ts`, client, mode: 'single' },
    });
};

/** One file for everything of a kind. */
const alone = (path: string) => ({ path, barrelType: false }) as const;

const kubb = async (): Promise<void> => {
  const { error } = await build({
    config: {
      root: folder,
      input: { path: document },
      output: { path: './kubb', format: false, lint: false },
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

const swaggerTypescriptApi = async (): Promise<void> => {
  await generateApi({
    input: document,
    output: `${folder}swagger-typescript-api`,
    fileName: 'api.ts',
    silent: true,
  });
};

const openapiZodClient = async (): Promise<void> => {
  await generateZodClientFromOpenAPI({
    // The library's own reader does the same: what it is given is an OpenAPI document.
    openApiDoc: JSON.parse(await readFile(document, 'utf8')) as Parameters<
      typeof generateZodClientFromOpenAPI
    >[0]['openApiDoc'],
    distPath: `${folder}openapi-zod-client.ts`,
    options: { withAlias: true },
  });
};

/** Makes a client with each generator, from an OpenAPI document, into `dist`. */
export const generateClients = async (text: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(document, text);
  for (const make of [
    openapiTypescript,
    heyApi,
    orval,
    kubb,
    swaggerTypescriptApi,
    openapiZodClient,
  ])
    await make();
};
