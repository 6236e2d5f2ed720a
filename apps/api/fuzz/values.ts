import { vocabularies } from '@parley/model/vocabularies';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { Dataset } from '@parley/model';
import * as fc from 'fast-check';
import * as v from 'valibot';

const idsIn = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** Ids that exist, so that requests find something. */
export const idsOf = (dataset: Dataset): Readonly<Record<string, readonly string[]>> => {
  const actors = idsIn(dataset.actors);
  const events = idsIn(dataset.events);
  const plans = idsIn(dataset.plans);
  const provisions = idsIn(dataset.provisions);
  const areas = idsIn(dataset.cooperationAreas);
  return {
    id: provisions,
    actor: actors,
    area: areas,
    event: events,
    government: ['US', 'CN', 'GB'],
    group: idsIn(dataset.topicGroups),
    instrument: idsIn(dataset.instruments),
    jurisdiction: ['US', 'CN', 'GB'],
    plan: plans,
    plans,
    provision: provisions,
    relation: idsIn(dataset.relations),
    release: dataset.releases.map(({ version }) => version),
    section: idsIn(dataset.sections),
    set: idsIn(dataset.sets),
    silence: idsIn(dataset.silences),
    source: idsIn(dataset.sources),
    topic: idsIn(dataset.topics),
    venue: idsIn(dataset.venues),
    vocabulary: Object.keys(vocabularies),
    at: [dataset.dataVersion],
    changed_since: [dataset.dataVersion, '2025-07-23'],
    since: ['2025-07-23'],
  };
};

const words = fc.constantFrom('AI', 'grid', '电网', 'health data', 'CAISI', '人工智能', 'zyzzyva');

const valuesOf = (
  shape: JsonSchema,
  known: readonly string[] | undefined,
): fc.Arbitrary<string> => {
  if (shape.enum) return fc.constantFrom(...shape.enum.map(String));
  if (shape.type === 'boolean') return fc.constantFrom('true', 'false');
  if (shape.type === 'integer')
    return fc.integer({ min: shape.minimum ?? 0, max: shape.maximum ?? 1000 }).map(String);
  if (shape.type === 'array' && typeof shape.items === 'object' && !Array.isArray(shape.items))
    return fc
      .uniqueArray(valuesOf(shape.items, known), {
        minLength: shape.minItems ?? 1,
        maxLength: Math.min(shape.maxItems ?? 3, 3),
      })
      .map((items) => items.join(','));
  if (known && known.length > 0) return fc.constantFrom(...known);
  if (shape.pattern !== undefined) {
    const pattern = new RegExp(shape.pattern);
    const some = ['2025', '2025-07', '2025-07-23', '1.2.3', 'CN', 'ja'].filter((text) =>
      pattern.test(text),
    );
    return fc.constantFrom(...some);
  }
  return words;
};

/** Values that a parameter may have, as they stand in an address. */
export const valuesOfParameter = (
  name: string,
  schema: v.GenericSchema,
  ids: Readonly<Record<string, readonly string[]>>,
): fc.Arbitrary<string> => {
  const shape = toJsonSchema(schema, { errorMode: 'ignore' });
  const isOfIds = shape.enum === undefined && !('enum' in Object(shape.items));
  return valuesOf(shape, isOfIds ? ids[name] : undefined);
};
