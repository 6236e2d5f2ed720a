import * as v from 'valibot';
import type { CorpusText } from '../corpus/corpus-file.ts';
import { placeOf } from '../corpus/place.ts';
import { authored } from '../schema/authored.ts';
import { walk } from '../schema/walk.ts';

/** The file that has the ids of the corpus, beside the schemas that refer to it. */
export const idsFile = 'ids.json';

/** Kinds of entries that files refer to. */
const kinds = [
  ...new Set(
    Object.values(authored).flatMap((schema) =>
      walk(schema).flatMap(({ about }) => (about?.ref === undefined ? [] : [about.ref])),
    ),
  ),
].toSorted();

/** The ids of each kind, as the names of files promise them: a file that cannot be read is there too. */
const idsOf = (files: readonly CorpusText[]): Map<string, string[]> => {
  const places = files.flatMap(({ path }) => placeOf(path) ?? []);
  return new Map(
    kinds.map((kind) => [
      kind,
      places
        .filter((place) => place.kind === kind)
        .map(({ name }) => name)
        .toSorted(),
    ]),
  );
};

/**
 * The ids that files may name, as definitions of a JSON Schema. Every id has a line of its own that
 * ends in a comma, so that git can merge two branches by union: `false`, which nothing fits, is last.
 */
export const idsText = (files: readonly CorpusText[]): string => {
  const definitions = [...idsOf(files)].map(
    ([kind, ids]) =>
      `    "${kind}": {\n      "anyOf": [\n${ids.map((id) => `        { "const": ${JSON.stringify(id)} },\n`).join('')}        false\n      ]\n    }`,
  );
  return `{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "$comment": "Ids that files may name, a line each. Written by \`parley check --fix\`.",
  "definitions": {
${definitions.join(',\n')}
  }
}
`;
};

const written = v.looseObject({
  definitions: v.record(
    v.string(),
    v.looseObject({
      anyOf: v.array(v.union([v.looseObject({ const: v.string() }), v.literal(false)])),
    }),
  ),
});

/** Whether a file of ids lacks some, or has others, whatever their order. A merge may leave them unsorted. */
export const missesIds = (text: string | undefined, files: readonly CorpusText[]): boolean => {
  let json: unknown;
  try {
    json = JSON.parse(text ?? '');
  } catch {
    return true;
  }
  const found = v.safeParse(written, json);
  if (!found.success) return true;
  return [...idsOf(files)].some(([kind, ids]) => {
    const terms = found.output.definitions[kind]?.anyOf ?? [];
    const there = new Set(terms.flatMap((term) => (term === false ? [] : [term.const])));
    return there.size !== ids.length || ids.some((id) => !there.has(id));
  });
};
