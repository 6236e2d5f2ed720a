import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { entriesOf, type CorpusText } from '../corpus/corpus-file.ts';
import { parseCorpus } from '../corpus/parse-corpus.ts';
import { authored, type EntityKind } from '../schema/authored.ts';

type Json = Record<string, unknown>;

/** Which fields name entities of another kind, so that the editor can offer the ids that exist. */
const idFields: Readonly<Record<string, EntityKind>> = {
  actor: 'actor',
  group: 'topic-group',
  instruments: 'instrument',
  plan: 'plan',
  sources: 'source',
  topic: 'topic',
  topics: 'topic',
};

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withIds = (value: unknown, ids: (kind: EntityKind) => string[]): unknown => {
  if (Array.isArray(value)) return value.map((item) => withIds(item, ids));
  if (!isJson(value)) return value;
  const { properties } = value;
  const walked = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withIds(part, ids)]),
  );
  if (!isJson(properties) || !isJson(walked['properties'])) return walked;
  for (const [field, kind] of Object.entries(idFields)) {
    const property = walked['properties'][field];
    if (!isJson(property)) continue;
    const choice = { type: 'string', enum: ids(kind) };
    walked['properties'][field] =
      property['type'] === 'array' ? { ...property, items: choice } : choice;
  }
  return walked;
};

/** The JSON Schemas for editors, by file name, made from the model and the ids of the corpus. */
export const editorSchemas = (files: readonly CorpusText[]): Map<string, string> => {
  const { corpus } = parseCorpus(files);
  const ids = (kind: EntityKind): string[] =>
    entriesOf(corpus, kind).flatMap(({ entity }) => ('id' in entity ? [entity.id] : []));
  return new Map(
    Object.entries(authored).map(([kind, schema]) => {
      const json = toJsonSchema(schema, {
        errorMode: 'ignore',
        ignoreActions: ['metadata'],
        typeMode: 'input',
        target: 'draft-07',
      });
      const complete = { ...(withIds(json, ids) as Json), title: `Parley ${kind}` };
      return [`${kind}.json`, `${JSON.stringify(complete, null, 2)}\n`];
    }),
  );
};

/** Names of the schema files in a folder that differ from what the model and the corpus give. */
export const staleSchemas = async (
  files: readonly CorpusText[],
  folder: string,
): Promise<string[]> => {
  const stale: string[] = [];
  for (const [name, text] of editorSchemas(files)) {
    const present = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (present !== text) stale.push(name);
  }
  return stale;
};

/** Writes the schema files into a folder. */
export const writeSchemas = async (files: readonly CorpusText[], folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of editorSchemas(files)) await writeFile(join(folder, name), text);
};
