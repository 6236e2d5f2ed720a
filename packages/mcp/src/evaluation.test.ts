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

/** What a diplomat asks, the call that a model makes of it, and an id that has to be in the answer. */
test.for([
  [
    'What does each side say on energy and the grid?',
    'compare_topic',
    { topic: 'energy-grid' },
    'us-2025',
  ],
  [
    'Did the two governments meet on AI in Geneva in 2024?',
    'search',
    { query: 'Geneva 2024 intergovernmental dialogue' },
    'geneva-ai-talks-2024-05',
  ],
  [
    'What have both agreed elsewhere on capacity building?',
    'compare_topic',
    { topic: 'capacity-building', longest: 100_000, limit: 50 },
    '"part":"agreed"',
  ],
  [
    'What was agreed at Bletchley?',
    'read_entry',
    { kind: 'event', id: 'bletchley-declaration-2023-11' },
    'bletchley',
  ],
  [
    'On what does the US plan keep silent about inclusion?',
    'list_silences',
    { plan: 'us-2025', topic: 'inclusion' },
    'us-2025.inclusion',
  ],
  ['Where could the two talk about this?', 'list_venues', { query: 'APEC' }, 'apec'],
  [
    'Which cooperation is proposed in health?',
    'list_cooperation_areas',
    { topic: 'health' },
    'public-health-data',
  ],
  [
    'How do the provisions on demand for electricity stand to each other?',
    'list_relations',
    { topic: 'energy-grid' },
    'energy-grid.demand-side',
  ],
  ['Who is CAISI?', 'list_actors', { query: 'CAISI' }, 'caisi'],
  ['What does “not-found” mean?', 'list_vocabularies', { vocabulary: 'cell-state' }, 'not-found'],
] as const)('%s', async ([, name, args, expected]) => {
  expect(await resultOf(name, args)).toContain(expected);
});

test('every tool answers with at most 8,000 characters, in both languages, and leads on to the rest', async () => {
  const calls: [string, Record<string, unknown>][] = [
    ...corpus.topics.map(({ id }): [string, Record<string, unknown>] => [
      'compare_topic',
      { topic: id },
    ]),
    ...['energy', '人工智能', 'a'].map((query): [string, Record<string, unknown>] => [
      'search',
      { query, limit: 50 },
    ]),
    ...[
      'list_events',
      'list_silences',
      'list_relations',
      'list_venues',
      'list_actors',
      'list_sources',
      'list_changes',
      'list_vocabularies',
      'list_cooperation_areas',
    ].map((name): [string, Record<string, unknown>] => [name, { limit: 50 }]),
    ...corpus.provisions
      .filter((_, place) => place % 7 === 0)
      .map(({ id }): [string, Record<string, unknown>] => ['read_provision', { provision: id }]),
  ];
  for (const [name, args] of calls)
    for (const language of ['en', 'zh'])
      expect((await resultOf(name, { ...args, language })).length).toBeLessThanOrEqual(8000);
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

test('resources are found by their addresses, and completed', async () => {
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'parley://provisions/{provision}',
    'parley://topics/{topic}',
  ]);
  const { contents } = await client.readResource({ uri: 'parley://provisions/us-2025.ii.2.1' });
  expect(JSON.stringify(contents)).toContain('us-2025.ii.2.1');
  const { completion } = await client.complete({
    ref: { type: 'ref/resource', uri: 'parley://topics/{topic}' },
    argument: { name: 'topic', value: 'energy' },
  });
  expect(completion.values).toEqual(['energy-grid']);
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
});
