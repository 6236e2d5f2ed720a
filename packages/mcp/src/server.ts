import { McpServer } from '@modelcontextprotocol/server';
import type { Dataset } from '@parley/model';
import { buildIndex, type SearchIndex } from '@parley/queries/search';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import { NotKnown, type ParleyTool } from './tool.ts';
import { citeTool } from './tools/cite.ts';
import { compareTopicTool } from './tools/compare-topic.ts';
import { listCooperationAreasTool } from './tools/list-cooperation-areas.ts';
import { readProvisionTool } from './tools/read-provision.ts';
import { searchTool } from './tools/search.ts';

/** How long a client may keep the list of tools: it changes with a release of the data only. */
const listed = { ttlMs: 60 * 60 * 1000, cacheScope: 'public' } as const;

const instructions =
  'Parley lays AI governance plans side by side, provision by provision, in English and Chinese. Unofficial: made by neither government. Every answer carries its address, how to cite it and the version of the data. Summaries are in our own words: never present one as a quotation. Say how far a provision was checked when it is not "checked".';

/** Runs a tool. What a caller can mend is an answer marked as an error, so that a model reads it and tries again. */
const answerOf = (tool: ParleyTool, input: unknown, onError: (error: unknown) => void) => {
  try {
    const structuredContent = { ...tool.run(input) };
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }],
      structuredContent,
    };
  } catch (error) {
    const known = error instanceof NotKnown;
    if (!known) onError(error);
    const text = known ? error.message : 'This is a mistake of ours, not of the request.';
    return { content: [{ type: 'text' as const, text }], isError: true };
  }
};

export interface McpOptions {
  /** Public origin of addresses; without one they are paths. */
  origin?: string | undefined;
  /** The search index of the dataset; without it one is built at the first search. */
  index?: () => SearchIndex;
  /** Told of every mistake of ours; the caller sees no details. */
  onError?: (error: unknown) => void;
}

/** Builds an index once, at the first search. */
const lazyIndex = (dataset: Dataset): (() => SearchIndex) => {
  let index: SearchIndex | undefined;
  return () => (index ??= buildIndex(dataset));
};

/**
 * Makes servers over one dataset (Model Context Protocol, revision 2026-07-28): five tools that only read.
 *
 * @returns Makes a fresh server: one for each request over HTTP, one for each connection over stdio.
 */
export const mcpServers = (
  dataset: Dataset,
  { origin, index = lazyIndex(dataset), onError = () => {} }: McpOptions = {},
): (() => McpServer) => {
  const context = { dataset, origin, index };
  const tools = [
    searchTool(context),
    readProvisionTool(context),
    compareTopicTool(context),
    listCooperationAreasTool(context),
    citeTool(context),
  ].map((tool) => ({
    ...tool,
    inputSchema: toStandardJsonSchema(tool.input),
  }));
  return () => {
    const server = new McpServer(
      { name: 'parley', title: 'Parley', version: dataset.dataVersion },
      { instructions, cacheHints: { 'tools/list': listed, 'server/discover': listed } },
    );
    for (const tool of tools) {
      const { name, title, description, inputSchema } = tool;
      const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
      server.registerTool(name, { title, description, inputSchema, annotations }, (input) =>
        answerOf(tool, input, onError),
      );
    }
    return server;
  };
};
