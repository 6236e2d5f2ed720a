import { McpServer } from '@modelcontextprotocol/server';
import { localise, type Dataset, type LocalisedDataset } from '@parley/model';
import { createIndex, type Index } from '@parley/queries';
import { buildDraftIndex, type DraftIndex } from '@parley/queries/draft';
import { buildIndex, type SearchIndex } from '@parley/queries/search';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { lenient } from './lenient.ts';
import { addPrompts } from './prompts.ts';
import { addResources } from './resources.ts';
import { NotKnown, type AnswerLanguage, type ParleyTool, type ToolContext } from './tool.ts';
import { briefTool } from './tools/brief.ts';
import { checkDraftTool } from './tools/check-draft.ts';
import { citeTool } from './tools/cite.ts';
import { compareTopicTool } from './tools/compare-topic.ts';
import { concordanceTool } from './tools/concordance.ts';
import { listTools } from './tools/lists/index.ts';
import { readEntryTool } from './tools/read-entry.ts';
import { readProvisionTool } from './tools/read-provision.ts';
import { searchTool } from './tools/search.ts';

/** How long a client may keep the list of tools: it changes with a release of the data only. */
const listed = { ttlMs: 60 * 60 * 1000, cacheScope: 'public' } as const;

/**
 * Nothing is told later: lists change with a release of the data alone, and `ttlMs` says how long they may be
 * kept. So a subscription ends as soon as it is acknowledged, and none holds the place of a request.
 */
const capabilities = {
  tools: { listChanged: false },
  prompts: { listChanged: false },
  resources: { listChanged: false },
} as const;

const instructions =
  'Parley lays AI governance plans side by side, provision by provision, in English and Chinese. Unofficial: made by no government. Every answer carries its address, how to cite it and the version of the data. Summaries are in our own words: never present one as a quotation. Say how far a provision was checked when it is not "checked". Answers have at most 8,000 characters unless `longest` says more; where there is `next`, ask again with it as `cursor`.';

/** Runs a tool. What a caller can mend is an answer marked as an error, so that a model reads it and tries again. */
const answerOf = async (
  tool: ParleyTool,
  context: ToolContext,
  input: unknown,
  onError: (error: unknown) => void,
) => {
  try {
    const structuredContent = { ...(await tool.run(context, input)) };
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }],
      structuredContent,
    };
  } catch (error) {
    const known = error instanceof NotKnown;
    if (!known) onError(error);
    const text = known ? error.message : 'This is our mistake, not one of the request.';
    return { content: [{ type: 'text' as const, text }], isError: true };
  }
};

export interface McpOptions {
  /** Public origin of addresses; without one they are those of the request, or else paths. */
  origin?: string | undefined;
  /** The search index of the dataset; without it one is built at the first search. */
  index?: () => SearchIndex | Promise<SearchIndex>;
  /** What a draft is laid beside; without it one is made at the first draft. */
  draft?: () => Promise<DraftIndex>;
  /** The dataset in one language; without it one is made when it is first asked for. */
  indexIn?: (language: AnswerLanguage) => Index<LocalisedDataset>;
  /** Told of every mistake of ours; the caller sees no details. */
  onError?: (error: unknown) => void;
}

/** Makes something once for each key, when it is first asked for. */
const once = <K, T>(make: (key: K) => T): ((key: K) => T) => {
  const cache = new Map<K, { value: T }>();
  return (key) => {
    const cached = cache.get(key) ?? { value: make(key) };
    cache.set(key, cached);
    return cached.value;
  };
};

/** The schema that a client sees, which takes what clients are known to send. */
const readLeniently = (input: ParleyTool['input']) => {
  const schema = toStandardJsonSchema(input);
  const standard = schema['~standard'];
  return {
    '~standard': {
      ...standard,
      validate: (value: unknown) => standard.validate(lenient(input, value)),
    },
  };
};

/**
 * Makes servers over one dataset (Model Context Protocol, revision 2026-07-28): tools that only read,
 * resources and prompts.
 *
 * @returns Makes a fresh server: one for each request over HTTP, one for each connection over stdio.
 */
export const mcpServers = (
  dataset: Dataset,
  { origin, index, draft, indexIn, onError = () => {} }: McpOptions = {},
): ((from?: { requestInfo?: Request | undefined }) => McpServer) => {
  let built: SearchIndex | undefined;
  const localised = once((language: AnswerLanguage) => createIndex(localise(dataset, language)));
  let drafted: Promise<DraftIndex> | undefined;
  const search = index ?? (() => (built ??= buildIndex(dataset)));
  const makeDraftIndex = async () => buildDraftIndex(dataset, await search());
  const known = {
    dataset,
    index: createIndex(dataset),
    indexIn: indexIn ?? localised,
    search,
    draft: draft ?? (() => (drafted ??= makeDraftIndex())),
  };
  const tools = [
    searchTool(dataset),
    readProvisionTool,
    compareTopicTool(dataset),
    ...listTools(dataset),
    readEntryTool,
    citeTool(dataset),
    briefTool(dataset),
    checkDraftTool(known.index),
    concordanceTool(dataset),
  ].map((tool) => ({
    tool,
    inputSchema: readLeniently(tool.input),
    outputSchema: toStandardJsonSchema(tool.output),
  }));
  const byName = new Map(tools.map(({ tool }) => [tool.name, tool]));
  return (from) => {
    const request = from?.requestInfo;
    const context = { ...known, origin: origin ?? (request && new URL(request.url).origin) };
    const server = new McpServer(
      { name: 'parley', title: 'Parley', version: dataset.dataVersion },
      {
        instructions,
        capabilities,
        cacheHints: { 'tools/list': listed, 'server/discover': listed },
      },
    );
    for (const { tool, inputSchema, outputSchema } of tools) {
      const { name, title, description } = tool;
      const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
      server.registerTool(
        name,
        { title, description, inputSchema, outputSchema, annotations },
        (input) => answerOf(tool, context, input, onError),
      );
    }
    addResources(server, context, byName);
    addPrompts(server, dataset);
    return server;
  };
};
