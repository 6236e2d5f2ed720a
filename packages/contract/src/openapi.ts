import { toJsonSchema } from '@valibot/to-json-schema';
import { metadataAsExtensions } from '@parley/model/schema';
import type * as v from 'valibot';
import {
  answerHeaders,
  movedHeaders,
  pageHeaders,
  unchangedHeaders,
  waitHeaders,
} from './openapi-headers.ts';
import {
  answerOf,
  bodyOf,
  explained,
  isJson,
  namedSchemas,
  sparseAnswerOf,
  type Json,
} from './openapi-schemas.ts';
import { tagOf, tags } from './openapi-tags.ts';
import {
  downloads,
  operations,
  postings,
  type Download,
  type Operation,
  type Posting,
} from './operations.ts';
import { decodeQuery } from './query-codec.ts';
import { problem, problemTypes, type ProblemSlug } from './problems.ts';

export { meaningOf } from './openapi-schemas.ts';

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

/** @param left Names that have no place in this form of the operation. */
const parameters = (operation: Operation | Download, left: readonly string[]): Json[] => [
  ...[...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: name === 'file' ? 'Name of the file.' : `Id of the ${name}.`,
    schema: { type: 'string' },
    example: examplePlace(operation),
  })),
  ...Object.entries<v.GenericSchema>(operation.query.entries).flatMap(([name, schema]) => {
    if (left.includes(name)) return [];
    const { description, ...shape } = toJsonSchema(schema, {
      target: 'draft-2020-12',
      errorMode: 'ignore',
      ...metadataAsExtensions,
    });
    return [
      {
        name,
        in: 'query',
        required: schema.type !== 'optional',
        ...(description === undefined ? {} : { description }),
        ...('type' in shape && shape.type === 'array' ? { style: 'form', explode: false } : {}),
        schema: explained({ ...shape, $schema: undefined }, ''),
        example: exampleQuery(operation)[name],
      },
    ];
  }),
];

/** The other forms of a list, each an operation of its own at the list's path with a suffix after it. */
const forms = [
  {
    id: 'Csv',
    suffix: '.csv',
    mediaType: 'text/csv',
    about: 'A table: a header and a row for each thing; whole unless `limit` is given.',
    schema: (): Json => ({ type: 'string' }),
  },
  {
    id: 'Ndjson',
    suffix: '.ndjson',
    mediaType: 'application/x-ndjson',
    about: 'A line of JSON for each thing; whole unless `limit` is given.',
    schema: (): Json => ({ type: 'string' }),
  },
  {
    id: 'Fields',
    suffix: '.json',
    mediaType: 'application/json',
    about:
      'The same as without `.json`; with `fields`, things have these and what they are known by.',
    schema: sparseAnswerOf,
  },
] as const;

/** The problem as an English-speaking caller sees it. */
const exampleOf = (slug: ProblemSlug): v.InferOutput<typeof problem> => {
  const { status, title, advice } = problemTypes[slug];
  return { type: `/problems/${slug}`, title: title.en, status, detail: advice.en };
};

const problemResponses = (operation: Pick<Operation | Download | Posting, 'problems'>): Json => {
  const statuses = new Map<number, ProblemSlug[]>();
  for (const slug of [...operation.problems, 'internal'] as const) {
    const { status } = problemTypes[slug];
    statuses.set(status, [...(statuses.get(status) ?? []), slug]);
  }
  return Object.fromEntries(
    [...statuses].map(([status, slugs]) => [
      String(status),
      {
        description: `Problems of ${slugs.length === 1 ? 'type' : 'the types'} ${slugs.map((slug) => `\`${slug}\``).join(', ')}.`,
        ...(status === 429 || status === 503 ? { headers: waitHeaders } : {}),
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
  const add = (
    operationId: string,
    operation: Operation | Download,
    content: Json,
    form: { suffix: string; about?: string; hasGroups?: boolean } = { suffix: '' },
  ): void => {
    const isList = 'cursor' in operation.query.entries;
    const isWhole =
      'response' in operation && (form.suffix === '' || !('fields' in operation.query.entries));
    paths[operation.path + form.suffix] = {
      get: {
        operationId,
        tags: [tagOf(operation)],
        summary:
          form.suffix === '' ? operation.summary.en : `${operation.summary.en} (${form.suffix})`,
        description:
          form.about === undefined
            ? operation.description
            : `${form.about} ${operation.description}`,
        parameters: parameters(operation, [
          // Things are sent with every field.
          ...(isWhole ? ['fields'] : []),
          // A table and lines are of the things themselves.
          ...(form.hasGroups === false ? ['group_by'] : []),
          // A byte order mark is of tables.
          ...(form.suffix === '.csv' || 'mediaTypes' in operation ? [] : ['bom']),
        ]),
        responses: {
          200: {
            description: 'The request was answered.',
            headers: isList ? pageHeaders : answerHeaders,
            content,
          },
          304: {
            description: 'Unchanged: `If-None-Match` has the validator of this very answer.',
            headers: unchangedHeaders,
          },
          ...(operation.problems.some((slug) => slug === 'not-found') && 'response' in operation
            ? { 308: { description: 'The id was given up.', headers: movedHeaders } }
            : {}),
          ...problemResponses(operation),
        },
      },
    };
  };
  for (const [operationId, operation] of Object.entries<Operation>(operations)) {
    const example = examples[operationId];
    add(operationId, operation, {
      'application/json': {
        schema: answerOf(operationId, operation),
        ...(example === undefined ? {} : { example }),
      },
    });
    if ('cursor' in operation.query.entries)
      for (const { id, suffix, mediaType, about, schema } of forms)
        if (suffix !== '.json' || 'fields' in operation.query.entries)
          add(
            operationId + id,
            operation,
            { [mediaType]: { schema: schema(operation) } },
            { suffix, about, hasGroups: suffix === '.json' },
          );
  }
  for (const [operationId, download] of Object.entries(downloads))
    add(
      operationId,
      download,
      // A file has no schema; its media type says what it is.
      Object.fromEntries(download.mediaTypes.map((mediaType) => [mediaType, {}])),
    );
  for (const [operationId, posting] of Object.entries<Posting>(postings))
    paths[posting.path] = {
      post: {
        operationId,
        tags: [tagOf(posting)],
        summary: posting.summary.en,
        description: posting.description,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: bodyOf(operationId, posting),
              example: posting.example,
            },
          },
        },
        responses: {
          200: {
            description: 'The draft was checked.',
            headers: answerHeaders,
            content: { 'application/json': { schema: answerOf(operationId, posting) } },
          },
          ...problemResponses(posting),
        },
      },
    };
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: dataVersion,
      summary: 'AI governance plans, side by side.',
      description:
        'Provisions of governance plans in our own words, in English and Chinese, with their exact places. Unofficial: made by no government. Read-only, without a key.',
      license: { name: 'CC BY 4.0 (data), MIT (code)', identifier: 'CC-BY-4.0 AND MIT' },
    },
    servers: [{ url: server }],
    security: [],
    tags: Object.values(tags),
    paths,
    components: {
      schemas: namedSchemas(),
    },
  };
  // Drops keys that were set to undefined on the way.
  return JSON.parse(JSON.stringify(document)) as Json;
};
