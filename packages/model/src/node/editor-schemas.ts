import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { CorpusText } from '../corpus/corpus-file.ts';
import { authored } from '../schema/authored.ts';
import { metadataAsExtensions } from '../schema/json-schema.ts';
import { idsFile, idsText, missesIds } from './editor-ids.ts';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Beside what a value is, that it is an id of this kind. In `allOf`, since nothing may stand beside `$ref`. */
const withIds = (schema: Json, kind: string): Json => ({
  ...schema,
  allOf: [{ $ref: `${idsFile}#/definitions/${kind}` }],
});

/** Lets the editor offer the ids that exist wherever a field refers to them. */
const linked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(linked);
  if (!isJson(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, linked(part)]));
  const kind = value['x-ref'];
  if (typeof kind !== 'string') return inner;
  const { items } = inner;
  return isJson(items) ? { ...inner, items: withIds(items, kind) } : withIds(inner, kind);
};

/** The JSON Schemas for editors, by file name. They follow from the model alone; ids are in a file of their own. */
export const editorSchemas = (): Map<string, string> =>
  new Map(
    Object.entries(authored).map(([kind, schema]) => {
      const json = toJsonSchema(schema, {
        errorMode: 'ignore',
        typeMode: 'input',
        target: 'draft-07',
        ...metadataAsExtensions,
      });
      const complete = { ...(linked(json) as Json), title: `Parley ${kind}` };
      return [`${kind}.json`, `${JSON.stringify(complete, null, 2)}\n`];
    }),
  );

const textAt = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch(() => undefined);

/** Names of the files for editors in a folder that differ from what the model and the corpus give. */
export const staleSchemas = async (
  files: readonly CorpusText[],
  folder: string,
): Promise<string[]> => {
  const stale: string[] = [];
  for (const [name, text] of editorSchemas())
    if ((await textAt(join(folder, name))) !== text) stale.push(name);
  if (missesIds(await textAt(join(folder, idsFile)), files)) stale.push(idsFile);
  return stale;
};

/** Writes the ids that editors offer into a folder. */
export const writeIds = async (files: readonly CorpusText[], folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, idsFile), idsText(files));
};

/** Writes the schemas for editors, and the ids that they offer, into a folder. */
export const writeSchemas = async (files: readonly CorpusText[], folder: string): Promise<void> => {
  await writeIds(files, folder);
  for (const [name, text] of editorSchemas()) await writeFile(join(folder, name), text);
};
