import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import type { ParleyTool, ToolContext } from './tool.ts';

const written = (uri: URL, answer: object) => ({
  contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(answer) }],
});

const beginning = (ids: Iterable<string>, value: string): string[] =>
  [...ids].filter((id) => id.startsWith(value.toLowerCase())).slice(0, 100);

/** Provisions and topics as resources, by address; each is what the tool of the same thing answers. */
export const addResources = (
  server: McpServer,
  context: ToolContext,
  tools: ReadonlyMap<string, ParleyTool>,
): void => {
  const read = async (uri: URL, name: string, input: object) =>
    written(uri, (await tools.get(name)?.run(context, input)) ?? {});
  server.registerResource(
    'provision',
    new ResourceTemplate('parley://provisions/{provision}', {
      list: undefined,
      complete: { provision: (value) => beginning(context.index.provisions.keys(), value) },
    }),
    { title: 'A provision', mimeType: 'application/json' },
    (uri, { provision }) => read(uri, 'read_provision', { provision: String(provision) }),
  );
  server.registerResource(
    'topic',
    new ResourceTemplate('parley://topics/{topic}', {
      list: undefined,
      complete: { topic: (value) => beginning(context.index.topics.keys(), value) },
    }),
    { title: 'A topic, plans side by side', mimeType: 'application/json' },
    (uri, { topic }) => read(uri, 'compare_topic', { topic: String(topic) }),
  );
};
