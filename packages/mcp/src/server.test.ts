import { expect, test } from 'vitest';
import { clientOf, corpus as dataset } from './testing/client-of.ts';

test('a topic or document that the dataset has can be asked for, and no other', async () => {
  const client = await clientOf(dataset);
  const { tools } = await client.listTools();
  const compare = tools.find(({ name }) => name === 'compare_topic');
  expect(compare?.inputSchema).toMatchObject({
    required: ['topic'],
    additionalProperties: false,
    properties: { topic: { enum: dataset.topics.map(({ id }) => id) } },
  });
  await client.close();
});

test('silence, not found and stated are told apart in what a model reads', async () => {
  const client = await clientOf(dataset);
  const states = new Set<string>();
  for (const { id } of dataset.topics) {
    const answer = await client.callTool({ name: 'compare_topic', arguments: { topic: id } });
    for (const [, state = ''] of JSON.stringify(answer.structuredContent).matchAll(
      /"state":"([a-z-]+)","stateMeans":"[^"]{10,}/g,
    ))
      states.add(state);
  }
  expect(states).toContain('stated');
  expect([...states].some((state) => state === 'silent' || state === 'not-found')).toBe(true);
  await client.close();
});

test('a mistake of ours is told to us, and its details not to the caller', async () => {
  const mistakes: unknown[] = [];
  const broken = { ...dataset, plans: dataset.plans.map((plan) => ({ ...plan, editions: [] })) };
  const client = await clientOf(broken, (error) => mistakes.push(error));
  const answer = await client.callTool({
    name: 'cite',
    arguments: { provision: 'us-2025.ii.2.1' },
  });
  expect(answer.isError).toBe(true);
  expect(JSON.stringify(answer.content)).not.toContain('edition');
  expect(mistakes).toHaveLength(1);
  await client.close();
});
