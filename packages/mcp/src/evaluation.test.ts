import type { Client } from '@modelcontextprotocol/client';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, corpus } from './testing/client-of.ts';

let client: Client;
beforeAll(async () => {
  client = await clientOf(corpus);
});
afterAll(() => client.close());

const answer = v.object({
  isError: v.optional(v.boolean(), false),
  content: v.array(v.object({ type: v.literal('text'), text: v.string() })),
});

const resultOf = async (name: string, args: Record<string, unknown>): Promise<string> => {
  const { isError, content } = v.parse(answer, await client.callTool({ name, arguments: args }));
  expect(isError).toBe(false);
  return content[0]?.text ?? '';
};

/** What a tool is asked with where it must be told something; all else is left to its defaults. */
const required: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  search: ['energy', '人工智能', 'a'].map((query) => ({ query })),
  read_provision: corpus.provisions
    .filter((_, place) => place % 7 === 0)
    .map(({ id }) => ({ provision: id })),
  compare_topic: corpus.topics.map(({ id }) => ({ topic: id })),
  count_provisions: [{ by: ['topic', 'plan', 'force'] }, { by: ['actor'] }],
  read_entry: corpus.topics.map(({ id }) => ({ kind: 'topic', id })),
  cite: corpus.plans.map(({ id }) => ({ plans: [id] })),
  brief: [
    ...corpus.topics.map(({ id }) => ({ topic: id })),
    ...corpus.cooperationAreas.map(({ id }) => ({ area: id })),
  ],
  check_draft: [
    {
      text: corpus.provisions
        .map(({ summary }) => summary.en)
        .join(' ')
        .slice(0, 20_000),
    },
  ],
  concordance: [{ term: 'open source' }, { term: 'AI' }],
};

test('every tool answers with at most 8,000 characters, in both languages', async () => {
  const { tools } = await client.listTools();
  for (const { name, inputSchema } of tools) {
    const asked = required[name] ?? [{}];
    // A tool that must be told something stands in the table above.
    expect({ name, asked: (inputSchema.required?.length ?? 0) > 0 && !required[name] }).toEqual({
      name,
      asked: false,
    });
    const most = Object.hasOwn(inputSchema.properties ?? {}, 'limit') ? [{}, { limit: 50 }] : [{}];
    for (const args of asked)
      for (const more of most)
        for (const language of ['en', 'zh']) {
          const text = await resultOf(name, { ...args, ...more, language });
          expect({ name, args, long: text.length > 8000 }).toMatchObject({ long: false });
        }
  }
});

test('every entry of every kind is read in full, in both languages', async () => {
  const kinds = {
    event: corpus.events,
    silence: corpus.silences,
    venue: corpus.venues,
    'cooperation-area': corpus.cooperationAreas,
    plan: corpus.plans,
    topic: corpus.topics,
    relation: corpus.relations,
    actor: corpus.actors.slice(0, 20),
    source: corpus.sources.slice(0, 20),
  };
  for (const [kind, entries] of Object.entries(kinds))
    for (const { id } of entries)
      for (const language of ['en', 'zh']) {
        const text = await resultOf('read_entry', { kind, id, language });
        expect(JSON.parse(text)).toMatchObject({ entry: kind, id });
        expect(text.length).toBeLessThanOrEqual(8000);
      }
});

test('a list is read whole by its cursors, each item once', async () => {
  const seen: string[] = [];
  const page = v.object({
    total: v.number(),
    next: v.optional(v.string()),
    events: v.array(v.object({ id: v.string() })),
  });
  let cursor: string | undefined;
  do {
    const text = await resultOf('list_events', {
      limit: 50,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const { events, next, total } = v.parse(page, JSON.parse(text));
    expect(total).toBe(corpus.events.length);
    seen.push(...events.map(({ id }) => id));
    cursor = next;
  } while (cursor !== undefined);
  expect(seen.toSorted()).toEqual(corpus.events.map(({ id }) => id).toSorted());
});

test('more is had by asking for more', async () => {
  const args = { topic: 'multilateral-governance', limit: 50 };
  const usual = await resultOf('compare_topic', args);
  const more = await resultOf('compare_topic', { ...args, longest: 40_000 });
  expect(more.length).toBeGreaterThan(usual.length);
  expect(more.length).toBeLessThanOrEqual(40_000);
});

test.for([
  ['a number in digits', 'search', { query: 'energy', limit: '3' }, { query: 'energy', limit: 3 }],
  [
    'null for what is left out',
    'search',
    { query: 'energy', limit: null, topic: null },
    { query: 'energy' },
  ],
  [
    'an empty text for what is left out',
    'search',
    { query: 'energy', topic: '' },
    { query: 'energy' },
  ],
  [
    'a list as its JSON text',
    'compare_topic',
    { topic: 'health', plans: '["us-2025","cn-2025"]' },
    { topic: 'health', plans: ['us-2025', 'cn-2025'] },
  ],
  ['a list as its only item', 'cite', { plans: 'us-2025' }, { plans: ['us-2025'] }],
  ['true as a word', 'list_sources', { opened: 'true' }, { opened: true }],
] as const)('%s is understood', async ([, name, sent, meant]) => {
  expect(await resultOf(name, sent)).toBe(await resultOf(name, meant));
});

test.for([{ limit: '3.5' }, { limit: 'abc' }, { limit: {} }, { topic: 'sealing-wax' }])(
  'what is not plain is refused: %j',
  async (args) => {
    const { isError } = v.parse(
      answer,
      await client.callTool({ name: 'search', arguments: { query: 'energy', ...args } }),
    );
    expect(isError).toBe(true);
  },
);

test.for(['2026-02-30', '2026-13', '2025-00-10'])(
  'a day that is not there is refused: %s',
  async (since) => {
    const { isError } = v.parse(
      answer,
      await client.callTool({ name: 'list_events', arguments: { since } }),
    );
    expect(isError).toBe(true);
  },
);

test('what a tool answers is what its schema says, codes beside labels', async () => {
  const { tools } = await client.listTools();
  expect(tools.filter(({ outputSchema }) => outputSchema === undefined)).toEqual([]);
  const read = JSON.parse(
    await resultOf('read_provision', { provision: 'us-2025.ii.2.3', language: 'zh' }),
  ) as unknown;
  expect(read).toMatchObject({
    force: {
      code: expect.stringMatching(/^[a-z-]+$/),
      label: expect.stringMatching(/\p{Script=Han}/u),
    },
    evidence: { code: 'checked' },
  });
});

test('resources are found by their addresses, listed where they are few, and completed', async () => {
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'parley://provisions/{id}',
    'parley://topics/{id}',
    'parley://plans/{id}',
    'parley://cooperation-areas/{id}',
    'parley://events/{id}',
    'parley://relations/{id}',
    'parley://silences/{id}',
  ]);
  for (const uri of [
    'parley://provisions/us-2025.ii.2.1',
    'parley://events/geneva-ai-talks-2024-05',
    'parley://silences/us-2025.inclusion',
  ]) {
    const { contents } = await client.readResource({ uri });
    expect(JSON.stringify(contents)).toContain(uri.split('/').at(-1));
  }
  const { resources } = await client.listResources();
  expect(resources).toHaveLength(
    corpus.topics.length + corpus.plans.length + corpus.cooperationAreas.length,
  );
  expect(resources).toContainEqual(
    expect.objectContaining({ uri: 'parley://plans/us-2025', name: 'us-2025' }),
  );
  const { completion } = await client.complete({
    ref: { type: 'ref/resource', uri: 'parley://events/{id}' },
    argument: { name: 'id', value: 'geneva' },
  });
  expect(completion.values).toEqual(['geneva-ai-talks-2024-05']);
});

test('the three commonest tasks are prompts', async () => {
  const { prompts } = await client.listPrompts();
  expect(prompts.map(({ name }) => name)).toEqual([
    'brief-on-topic',
    'what-happened',
    'quote-and-cite',
  ]);
  const { messages } = await client.getPrompt({
    name: 'brief-on-topic',
    arguments: { topic: 'health' },
  });
  expect(JSON.stringify(messages)).toContain('compare_topic');
  const { completion } = await client.complete({
    ref: { type: 'ref/prompt', name: 'quote-and-cite' },
    argument: { name: 'provision', value: 'us-2025.ii.2.' },
  });
  expect(completion.values).toContain('us-2025.ii.2.3');
  expect(completion.values.every((id) => id.startsWith('us-2025.ii.2.'))).toBe(true);
});
