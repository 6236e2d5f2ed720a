import { completable, type McpServer } from '@modelcontextprotocol/server';
import type { Dataset } from '@parley/model';
import { toStandardJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { beginning } from './beginning.ts';

const said = (text: string) => ({
  messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
});

const careful =
  'Say for each line how far it was checked when that is not "checked". Keep silent, not-found and not-reviewed apart. Never present a summary as a quotation, and end with the citation that the answer carries.';

const idOf = (what: string) => v.pipe(v.string(), v.maxLength(100), v.description(what));

/** Arguments of a prompt, with the ids that complete what is typed for one of them. */
const completing = <S extends v.GenericSchema>(
  schema: S,
  argument: string,
  entries: readonly { id: string }[],
) => ({
  ...toStandardJsonSchema(schema),
  // The server finds completions here.
  shape: {
    [argument]: completable(v.string(), (typed) =>
      beginning(
        entries.map(({ id }) => id),
        typed,
      ),
    ),
  },
});

/** The three tasks that are asked for most, as prompts. */
export const addPrompts = (server: McpServer, { topics, provisions }: Dataset): void => {
  const asTopic = completing(
    v.object({ topic: idOf(`Id of a topic: ${topics.map(({ id }) => id).join(', ')}.`) }),
    'topic',
    topics,
  );
  server.registerPrompt(
    'brief-on-topic',
    {
      title: 'Brief on a topic',
      description: 'What each plan says on a topic, how they compare, what was agreed.',
      argsSchema: asTopic,
    },
    ({ topic: id }) =>
      said(
        `Write a one-page brief on the topic ${id}: call compare_topic, go on by cursor until all parts are read, then list_events and list_cooperation_areas with the topic. ${careful}`,
      ),
  );
  server.registerPrompt(
    'what-happened',
    {
      title: 'What happened since',
      description:
        'Events on a topic since the plans were published, with what was seen of their sources.',
      argsSchema: asTopic,
    },
    ({ topic: id }) =>
      said(
        `Call list_events with topic ${id} and since 2025-07-23, and go on by cursor. Tell the events by date, whose they are, and what their verification says; an event does not follow from a plan. ${careful}`,
      ),
  );
  server.registerPrompt(
    'quote-and-cite',
    {
      title: 'Cite a provision',
      description: 'What a provision says, in our words, with its place and citation.',
      argsSchema: completing(
        v.object({ provision: idOf('Id of a provision.') }),
        'provision',
        provisions,
      ),
    },
    ({ provision }) =>
      said(
        `Call read_provision for ${provision}, then cite in the styles plain and bibtex. Give summary, place in the official document, verb as printed and evidence. ${careful}`,
      ),
  );
};
