import type { Client } from '@modelcontextprotocol/client';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, corpus } from './testing/client-of.ts';

let client: Client;
beforeAll(async () => {
  client = await clientOf(corpus);
});
afterAll(() => client.close());

type Call = readonly [tool: string, args: Record<string, unknown>];

/** A list of an answer, by any name, and where it goes on. */
const answer = v.looseObject({ next: v.optional(v.string()), citation: v.string() });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every id in what was answered, in order. */
const idsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'id' && typeof part === 'string' ? [part] : idsIn(part),
  );
};

/** What a model hears when it makes a call and goes on by the cursor to the end. */
const hear = async ([name, args]: Call): Promise<v.InferOutput<typeof answer>[]> => {
  const heard: v.InferOutput<typeof answer>[] = [];
  let cursor: string | undefined;
  do {
    const { isError, structuredContent } = await client.callTool({
      name,
      arguments: { ...args, ...(cursor === undefined ? {} : { cursor }) },
    });
    expect(isError).not.toBe(true);
    const page = v.parse(answer, structuredContent);
    heard.push(page);
    cursor = page.next;
  } while (cursor !== undefined);
  return heard;
};

const provisionsOn = (plan: string, topic: string): string[] =>
  corpus.provisions
    .filter((one) => one.plan === plan && one.topics.includes(topic))
    .map(({ id }) => id);

/**
 * Ten questions of a diplomat: the calls that a model makes of each, what must be in the answers, and what
 * must stand first, where the first one is what is told.
 */
const questions: readonly {
  question: string;
  calls: readonly Call[];
  ids: readonly string[];
  first?: string;
}[] = [
  {
    question: 'What does each plan say on energy and the grid, and how does that stand?',
    calls: [['compare_topic', { topic: 'energy-grid' }]],
    ids: [
      ...provisionsOn('us-2025', 'energy-grid'),
      ...provisionsOn('cn-2025', 'energy-grid'),
      'energy-grid.demand-side',
    ],
  },
  {
    question: 'Did the two governments meet on AI in Geneva in 2024, and who says so?',
    calls: [
      ['search', { query: 'Geneva 2024 intergovernmental dialogue', limit: 5 }],
      ['read_entry', { kind: 'event', id: 'geneva-ai-talks-2024-05' }],
    ],
    ids: ['geneva-ai-talks-2024-05'],
    first: 'geneva-ai-talks-2024-05',
  },
  {
    question: 'What have both accepted on capacity building?',
    calls: [['compare_topic', { topic: 'capacity-building' }]],
    ids: ['bletchley-2023.6', 'unga-78-311.2.i', 'apec-ai-2025.capacity-gaps'],
  },
  {
    question: 'Which actions of the US plan name CAISI?',
    calls: [
      ['list_actors', { query: 'CAISI' }],
      ['list_provisions', { actor: 'caisi', plan: 'us-2025' }],
    ],
    ids: [
      'caisi',
      ...corpus.provisions
        .filter(
          ({ plan, actors }) => plan === 'us-2025' && actors.some((one) => one.actor === 'caisi'),
        )
        .map(({ id }) => id),
    ],
    first: 'caisi',
  },
  {
    question: 'Where do the two plans oppose each other?',
    calls: [['list_relations', { type: 'opposed' }]],
    ids: ['export-controls.allies', 'export-controls.new-controls'],
  },
  {
    question: 'On what does the US plan say nothing about inclusion, and what was searched for?',
    calls: [
      ['list_silences', { plan: 'us-2025', topic: 'inclusion' }],
      ['read_entry', { kind: 'silence', id: 'us-2025.inclusion' }],
    ],
    ids: ['us-2025.inclusion'],
    first: 'us-2025.inclusion',
  },
  {
    question: '两国是否就核武器使用须由人控制达成过一致？',
    calls: [['search', { query: '核武器 人 控制', kind: 'event', language: 'zh', limit: 5 }]],
    ids: ['biden-xi-nuclear-2024-11'],
    first: 'biden-xi-nuclear-2024-11',
  },
  {
    question: 'What could be proposed on biosecurity, what stands against it, and where?',
    calls: [
      ['list_cooperation_areas', { topic: 'biosecurity' }],
      ['list_venues', { query: 'standards' }],
    ],
    ids: ['biosecurity', 'itu'],
  },
  {
    question: 'Does this sentence of our draft stand in either plan?',
    calls: [
      ['check_draft', { text: 'Both sides will share information on threats to AI systems.' }],
    ],
    ids: ['us-2025.ii.6.1', 'cn-2025.10.5', 'unga-78-265.6.n'],
    first: 'us-2025.ii.6.1',
  },
  {
    question: 'What has happened with rare earths since the plans were published?',
    calls: [['list_events', { query: 'rare earth', since: '2025-07-26' }]],
    ids: ['cn-rare-earth-controls-2025-10', 'cn-notice-70-2025-11'],
  },
];

test.for(questions)('$question', async ({ calls, ids, first }) => {
  const heard = [];
  for (const call of calls) heard.push(...(await hear(call)));
  const found = idsIn(heard);
  for (const id of ids) expect(found).toContain(id);
  expect(found[0]).toBe(first ?? found[0]);
  for (const { citation } of heard) expect(citation).toContain(corpus.dataVersion);
});

test('how many provisions on energy each plan has is answered by a count, codes and all', async () => {
  const [heard] = await hear(['count_provisions', { by: ['plan', 'force'], topic: 'energy-grid' }]);
  const groups = v.parse(
    v.array(
      v.object({ values: v.object({ plan: v.string(), force: v.string() }), count: v.number() }),
    ),
    heard?.['groups'],
  );
  const counted = (plan: string) =>
    groups.filter(({ values }) => values.plan === plan).reduce((sum, { count }) => sum + count, 0);
  for (const { id } of corpus.plans)
    expect(counted(id)).toBe(provisionsOn(id, 'energy-grid').length);
});
