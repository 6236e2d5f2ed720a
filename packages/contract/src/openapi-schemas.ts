import { toJsonSchema } from '@valibot/to-json-schema';
import { metadataAsExtensions } from '@parley/model/schema';
import type * as v from 'valibot';
import { thingOf } from './answer-schema.ts';
import { checkedSentence, concordanceLine, draftCheck } from './draft.ts';
import { identityOf } from './identity.ts';
import { operations, type Operation, type Posting } from './operations.ts';
import { problem } from './problems.ts';
import { propertyMeanings } from './property-meanings.ts';
import * as answers from './answers.ts';
import * as resources from './resources.ts';

export type Json = Record<string, unknown>;

/** Shapes that have a name of their own in the document. */
const named: Record<string, v.GenericSchema> = {
  Text: resources.text,
  Set: resources.setRecord,
  Links: resources.links,
  Plan: resources.planRecord,
  PlanWithOutline: resources.planWithOutlineRecord,
  Provision: resources.provisionRecord,
  ProvisionInCell: resources.provisionInCell,
  Topic: resources.topic,
  TopicWithCounts: resources.topicRecord,
  TopicGroup: resources.topicGroupRecord,
  FieldTerm: resources.term,
  Relation: resources.relation,
  RelationRecord: resources.relationRecord,
  Silence: resources.silence,
  SilenceWithState: resources.silenceRecord,
  Event: resources.eventRecord,
  Venue: resources.venueRecord,
  CooperationArea: resources.cooperationAreaRecord,
  Actor: resources.actorRecord,
  Source: resources.source,
  SourceRecord: resources.sourceRecord,
  Expanded: resources.expanded,
  Statement: resources.statement,
  Cell: resources.cell,
  ComparisonRow: resources.comparisonRow,
  Vocabulary: resources.vocabulary,
  OpenWork: resources.openWork,
  Citation: answers.citation,
  Citations: answers.citations,
  ExportFile: answers.exportFile,
  Release: resources.release,
  Change: resources.change,
  SearchHit: answers.searchHit,
  ConcordanceLine: concordanceLine,
  CheckedSentence: checkedSentence,
  DraftCheck: draftCheck,
  Problem: problem,
};

/** Answers that have a name of their own: a list goes by its items. */
const namedAnswers: Record<string, v.GenericSchema> = {
  ...Object.fromEntries(
    Object.values<Operation>(operations).flatMap((operation) => {
      const thing = thingOf(operation);
      const name = Object.keys(named).find((key) => named[key] === thing);
      return thing === operation.response || name === undefined || name === 'SearchHit'
        ? []
        : [[`${name}List`, operation.response]];
    }),
  ),
  SearchResults: answers.searchResults,
  NearestProvisions: resources.nearestProvisions,
  Exports: answers.exports,
  Start: answers.start,
};

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A pattern that generators can print again: without the needless backslash before a slash, and without
 * any other that JavaScript, or a text within a text, reads twice.
 */
const printable = (pattern: string): string =>
  pattern.replaceAll('\\/', '/').replaceAll('\\d', '[0-9]').replaceAll('\\.', '[.]');

/** Properties that are always sent: those that have to be there, and those that are filled where nothing stood. */
const alwaysSent = ({ required, properties }: Json): readonly unknown[] => [
  ...(Array.isArray(required) ? required : []),
  ...Object.entries(isJson(properties) ? properties : {}).flatMap(([name, property]) =>
    isJson(property) && 'default' in property ? [name] : [],
  ),
];

/** Says beside every property of which the model does not say it what it means, and which are always sent. */
export const explained = (schema: unknown, shape: string): unknown => {
  if (Array.isArray(schema)) return schema.map((part) => explained(part, shape));
  if (!isJson(schema)) return schema;
  const { default: _filled, ...told } = schema;
  const whole = 'properties' in schema ? { ...told, required: alwaysSent(schema) } : told;
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => {
      if (key === 'pattern' && typeof value === 'string') return [key, printable(value)];
      if (key !== 'properties' || !isJson(value)) return [key, explained(value, shape)];
      const properties = Object.entries(value).map(([name, property]) => {
        const inner = explained(property, shape);
        if (!isJson(inner) || 'description' in inner) return [name, inner];
        const description = propertyMeanings[`${shape}.${name}`] ?? propertyMeanings[name];
        return [name, { description, ...inner }];
      });
      return [key, Object.fromEntries(properties)];
    }),
  );
};

const withComponents = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as unknown;

/** @param shape Name of the shape, or of the operation that answers with it. */
const jsonSchema = (schema: v.GenericSchema, shape: string): Json => {
  const definitions = Object.fromEntries(
    Object.entries({ ...named, ...namedAnswers }).filter(([name]) => name !== shape),
  );
  const converted = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'output',
    errorMode: 'ignore',
    ...metadataAsExtensions,
    definitions,
  });
  // Named shapes stand once, under components; the transform keeps objects objects.
  return explained(
    withComponents({ ...converted, $schema: undefined, $defs: undefined }),
    shape,
  ) as Json;
};

const schemas = { ...named, ...namedAnswers };

const nameOf = (schema: v.GenericSchema): string | undefined =>
  Object.entries(schemas).find(([, each]) => each === schema)?.[0];

/**
 * What a property of a thing means where the model does not say it.
 *
 * @param thing Schema of the thing, or of what it stands in.
 */
export const meaningOf = (thing: v.GenericSchema, property: string): string | undefined =>
  propertyMeanings[`${nameOf(thing) ?? ''}.${property}`] ?? propertyMeanings[property];

const refTo = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** What an operation answers with; a shape that has a name is referred to. */
export const answerOf = (
  operationId: string,
  { response }: Pick<Operation | Posting, 'response'>,
): Json => {
  const name = nameOf(response);
  return name === undefined ? jsonSchema(response, operationId) : refTo(name);
};

/** What is sent to be worked on. */
export const bodyOf = (operationId: string, { body }: Posting): Json =>
  jsonSchema(body, `${operationId}Body`);

/** What a list answers with when it is asked for some fields of its things. */
export const sparseAnswerOf = (operation: Operation): Json => {
  const name = nameOf(thingOf(operation));
  const list = jsonSchema(operation.response, nameOf(operation.response) ?? '');
  const properties = isJson(list['properties']) ? list['properties'] : {};
  const items = { ...(isJson(properties['items']) ? properties['items'] : {}) };
  return {
    ...list,
    properties: { ...properties, items: { ...items, items: refTo(`Sparse${name ?? ''}`) } },
  };
};

/** A shape of which what was not asked for is left out; what it is known by is always there. */
const sparse = (schema: Json, thing: v.GenericSchema): Json => ({
  ...schema,
  required: [identityOf(thing)],
});

/** Every shape that has a name, and of those that `fields` thins out a sparse one. */
export const namedSchemas = (): Json => {
  const things = new Set(
    Object.values<Operation>(operations)
      .filter(({ response, query }) => 'items' in entriesOf(response) && 'fields' in query.entries)
      .map(thingOf),
  );
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => {
      const json = jsonSchema(schema, name);
      return [
        [name, json],
        ...(things.has(schema) ? [[`Sparse${name}`, sparse(json, schema)]] : []),
      ];
    }),
  );
};

const entriesOf = (schema: v.GenericSchema): object =>
  'entries' in schema && typeof schema.entries === 'object' ? (schema.entries ?? {}) : {};
