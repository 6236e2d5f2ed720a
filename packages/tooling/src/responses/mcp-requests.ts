import * as v from 'valibot';
import { sampleIds, plansOf, type RecordedDataset } from './dataset.ts';
import { wordsOf } from './parameter-values.ts';
import type { RequestSpec } from './request.ts';

const tools = v.looseObject({
  result: v.looseObject({
    tools: v.array(
      v.looseObject({
        name: v.string(),
        inputSchema: v.looseObject({
          properties: v.record(
            v.string(),
            v.looseObject({ type: v.optional(v.string()), enum: v.optional(v.array(v.string())) }),
          ),
          required: v.optional(v.array(v.string()), []),
        }),
      }),
    ),
  }),
});

type Tool = v.InferOutput<typeof tools>['result']['tools'][number];
type Arguments = Record<string, string | number | string[]>;

const message = (method: string, params: unknown): RequestSpec => ({
  method: 'POST',
  address: '/mcp',
  headers: {
    'Content-Type': 'application/json',
    Accept: 'application/json, text/event-stream',
  },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
});

const argumentFor = (
  name: string,
  { type, enum: closed }: Tool['inputSchema']['properties'][string],
  dataset: RecordedDataset,
): Arguments[string] | undefined => {
  if (closed) return closed.at(-1);
  if (name === 'plans') return plansOf(dataset);
  if (name === 'query') return wordsOf(dataset)[0];
  if (type === 'integer') return 2;
  return sampleIds(dataset, name).at(-1);
};

/** Calls of a tool: with what it needs, with each other argument in turn, with wrong ones. */
const callsOf = (
  { name, inputSchema: { properties, required } }: Tool,
  dataset: RecordedDataset,
): RequestSpec[] => {
  const values = Object.entries(properties).flatMap(([key, schema]) => {
    const value = argumentFor(key, schema, dataset);
    return value === undefined ? [] : [{ key, value }];
  });
  const needed: Arguments = Object.fromEntries(
    values.filter(({ key }) => required.includes(key)).map(({ key, value }) => [key, value]),
  );
  const called = (given: Arguments): RequestSpec =>
    message('tools/call', { name, arguments: given });
  return [
    called(needed),
    ...values
      .filter(({ key }) => !required.includes(key))
      .map(({ key, value }) => called({ ...needed, [key]: value })),
    called({ ...needed, colour: 'red' }),
    called({}),
  ];
};

/** The question for all tools. */
export const toolsRequest = message('tools/list', {});

/**
 * Calls over the Model Context Protocol.
 *
 * @param list What the service answers to `tools/list`.
 */
export const mcpRequests = (list: unknown, dataset: RecordedDataset): RequestSpec[] => [
  ...['2025-06-18', '2025-11-25'].map((protocolVersion) =>
    message('initialize', {
      protocolVersion,
      capabilities: {},
      clientInfo: { name: 'recorder', version: '1' },
    }),
  ),
  toolsRequest,
  message('nothing/here', {}),
  message('tools/call', { name: 'nothing', arguments: {} }),
  { ...toolsRequest, body: '{' },
  ...v.parse(tools, list).result.tools.flatMap((tool) => callsOf(tool, dataset)),
];
