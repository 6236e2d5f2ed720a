import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/server';
import { beginning } from './beginning.ts';
import type { ParleyTool, ToolContext } from './tool.ts';

interface Entry {
  id: string;
}

/** What stands at addresses of one kind. */
interface Kind {
  /** First part of the addresses. */
  name: string;
  title: string;
  tool: string;
  /** What the tool is asked for an entry. */
  input: (id: string) => object;
  entries: ReadonlyMap<string, Entry>;
  /** What an entry is called, where all of them are listed. */
  titleOf?: (id: string) => string;
}

/** What `read_entry` is asked for an entry. */
const entry = (kind: string) => (id: string) => ({ kind, id });

const kindsIn = ({ index }: ToolContext): Kind[] => {
  return [
    {
      name: 'provisions',
      title: 'A provision',
      tool: 'read_provision',
      input: (provision) => ({ provision }),
      entries: index.provisions,
    },
    {
      name: 'topics',
      title: 'A topic, plans side by side',
      tool: 'compare_topic',
      input: (topic) => ({ topic }),
      entries: index.topics,
      titleOf: (id) => index.topics.get(id)?.label.en ?? id,
    },
    {
      name: 'plans',
      title: 'A document',
      tool: 'read_entry',
      input: entry('plan'),
      entries: index.plans,
      titleOf: (id) => index.plans.get(id)?.title.en ?? id,
    },
    {
      name: 'cooperation-areas',
      title: 'A cooperation area',
      tool: 'read_entry',
      input: entry('cooperation-area'),
      entries: index.cooperationAreas,
      titleOf: (id) => index.cooperationAreas.get(id)?.title.en ?? id,
    },
    {
      name: 'events',
      title: 'An event',
      tool: 'read_entry',
      input: entry('event'),
      entries: index.events,
    },
    {
      name: 'relations',
      title: 'A relation of provisions',
      tool: 'read_entry',
      input: entry('relation'),
      entries: index.relations,
    },
    {
      name: 'silences',
      title: 'A silence',
      tool: 'read_entry',
      input: entry('silence'),
      entries: index.silences,
    },
  ];
};

const mimeType = 'application/json';

/**
 * Entries as resources, by address; each is what the tool of the same thing answers. Topics, documents and
 * cooperation areas are listed; of the rest there are too many, which completion finds.
 */
export const addResources = (
  server: McpServer,
  context: ToolContext,
  tools: ReadonlyMap<string, ParleyTool>,
): void => {
  for (const { name, title, tool, input, entries, titleOf } of kindsIn(context))
    server.registerResource(
      name,
      new ResourceTemplate(`parley://${name}/{id}`, {
        list:
          titleOf &&
          (() => ({
            resources: [...entries.keys()].map((id) => ({
              uri: `parley://${name}/${id}`,
              name: id,
              title: titleOf(id),
              mimeType,
            })),
          })),
        complete: { id: (value) => beginning(entries.keys(), value) },
      }),
      { title, mimeType },
      async (uri, { id }) => {
        const answer = (await tools.get(tool)?.run(context, input(String(id)))) ?? {};
        return { contents: [{ uri: uri.href, mimeType, text: JSON.stringify(answer) }] };
      },
    );
};
