import { toJsonSchema } from '@valibot/to-json-schema';
import { metadataAsExtensions } from '@parley/model/schema';
import type * as v from 'valibot';
import { answerHeaders, pageHeaders, unchangedHeaders } from './openapi-headers.ts';
import { tagOf, tags } from './openapi-tags.ts';
import { downloads, operations, type Download, type Operation } from './operations.ts';
import { decodeQuery } from './query-codec.ts';
import { problem, problemTypes, type ProblemSlug } from './problems.ts';
import { propertyMeanings } from './property-meanings.ts';
import * as resources from './resources.ts';

export { propertyMeanings } from './property-meanings.ts';

type Json = Record<string, unknown>;

/** Shapes that have a name of their own in the document. */
const named: Record<string, v.GenericSchema> = {
  Text: resources.text,
  Plan: resources.plan,
  PlanWithOutline: resources.planWithOutline,
  Provision: resources.provision,
  ProvisionInCell: resources.provisionInCell,
  Topic: resources.topic,
  TopicWithCounts: resources.topicWithCounts,
  TopicGroup: resources.topicGroup,
  Relation: resources.relation,
  Silence: resources.silence,
  SilenceWithState: resources.silenceWithState,
  Event: resources.event,
  Venue: resources.venue,
  CooperationArea: resources.cooperationArea,
  Actor: resources.actor,
  Source: resources.source,
  Statement: resources.statement,
  Cell: resources.cell,
  ComparisonRow: resources.comparisonRow,
  Vocabulary: resources.vocabulary,
  Citation: resources.citation,
  Citations: resources.citations,
  ExportFile: resources.exportFile,
  Release: resources.release,
  Change: resources.change,
  SearchHit: resources.searchHit,
  Problem: problem,
};

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Says beside every property of which the model does not say it what it means. */
const explained = (schema: unknown, shape: string): unknown => {
  if (Array.isArray(schema)) return schema.map((part) => explained(part, shape));
  if (!isJson(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
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
  const definitions = Object.fromEntries(Object.entries(named).filter(([name]) => name !== shape));
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

/** The value that the example of an operation has for the part of its path in braces. */
const examplePlace = ({ path, example }: Operation | Download): string => {
  const at = path.split('/').findIndex((part) => part.startsWith('{'));
  return decodeURIComponent(new URL(example, 'https://example.org').pathname.split('/')[at] ?? '');
};

/** The value that the example of an operation has for a parameter, decoded as its schema says. */
const exampleQuery = ({ query, example }: Operation | Download): Json => {
  const decoded = decodeQuery(query, new URL(example, 'https://example.org').searchParams);
  return 'value' in decoded && isJson(decoded.value) ? decoded.value : {};
};

const parameters = (operation: Operation | Download): Json[] => [
  ...[...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: name === 'file' ? 'Name of the file.' : `Id of the ${name}.`,
    schema: { type: 'string' },
    example: examplePlace(operation),
  })),
  ...Object.entries<v.GenericSchema>(operation.query.entries).map(([name, schema]) => {
    const { description, ...shape } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      errorMode: 'ignore',
      ...metadataAsExtensions,
    });
    return {
      name,
      in: 'query',
      required: schema.type !== 'optional',
      ...(description === undefined ? {} : { description }),
      ...('type' in shape && shape.type === 'array' ? { style: 'form', explode: false } : {}),
      schema: { ...shape, $schema: undefined },
      example: exampleQuery(operation)[name],
    };
  }),
];

/** The other forms of a list; each also at the list's path with `.csv` or `.ndjson` after it. */
const tables: Json = {
  'text/csv': {
    schema: {
      type: 'string',
      description: 'A header and a row for each thing; whole unless `limit` is given.',
    },
  },
  'application/x-ndjson': {
    schema: { type: 'string', description: 'A line of JSON for each thing.' },
  },
};

/** The problem as an English-speaking caller sees it. */
const exampleOf = (slug: ProblemSlug): v.InferOutput<typeof problem> => {
  const { status, title, advice } = problemTypes[slug];
  return { type: `/problems/${slug}`, title: title.en, status, detail: advice.en };
};

const problemResponses = (operation: Operation | Download): Json => {
  const statuses = new Map<number, ProblemSlug[]>();
  for (const slug of [...operation.problems, 'internal'] as const) {
    const { status } = problemTypes[slug];
    statuses.set(status, [...(statuses.get(status) ?? []), slug]);
  }
  return Object.fromEntries(
    [...statuses].map(([status, slugs]) => [
      String(status),
      {
        description: slugs.map((slug) => `\`${slug}\``).join(', '),
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(slugs.map((slug) => [slug, { value: exampleOf(slug) }])),
          },
        },
      },
    ]),
  );
};

/**
 * The OpenAPI 3.1 document of the API.
 *
 * @param server Origin under which the API is reached, or `/` when it is not known.
 * @param examples Real answers by operation id, shown beside the schemas.
 */
export const openapi = (
  server: string,
  dataVersion: string,
  examples: Readonly<Record<string, unknown>> = {},
): Json => {
  const paths: Json = {};
  const add = (operationId: string, operation: Operation | Download, content: Json): void => {
    paths[operation.path] = {
      get: {
        operationId,
        tags: [tagOf(operation)],
        summary: operation.summary.en,
        description: operation.description,
        parameters: parameters(operation),
        responses: {
          200: {
            description: 'Found.',
            headers: 'cursor' in operation.query.entries ? pageHeaders : answerHeaders,
            content,
          },
          304: {
            description: 'Unchanged: `If-None-Match` has the validator of this very answer.',
            headers: unchangedHeaders,
          },
          ...problemResponses(operation),
        },
      },
    };
  };
  for (const [operationId, operation] of Object.entries(operations)) {
    const example = examples[operationId];
    add(operationId, operation, {
      'application/json': {
        schema: jsonSchema(operation.response, operationId),
        ...(example === undefined ? {} : { example }),
      },
      ...('cursor' in operation.query.entries ? tables : {}),
    });
  }
  for (const [operationId, download] of Object.entries(downloads))
    add(
      operationId,
      download,
      // A file has no schema; its media type says what it is.
      Object.fromEntries(download.mediaTypes.map((mediaType) => [mediaType, {}])),
    );
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: dataVersion,
      summary: 'AI governance plans, side by side.',
      description:
        'Provisions of governance plans in our own words, in English and Chinese, with their exact places. Unofficial: made by neither government. Read-only, without a key.',
      license: { name: 'CC BY 4.0 (data), MIT (code)', identifier: 'CC-BY-4.0 AND MIT' },
    },
    servers: [{ url: server }],
    security: [],
    tags: Object.values(tags),
    paths,
    components: {
      schemas: Object.fromEntries(
        Object.entries(named).map(([name, schema]) => [name, jsonSchema(schema, name)]),
      ),
    },
  };
  // Drops keys that were set to undefined on the way.
  return JSON.parse(JSON.stringify(document)) as Json;
};
