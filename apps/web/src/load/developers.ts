import { operations, type OperationId } from '@parley/contract';
import type { Text } from '@parley/model';
import type { Ask } from '../ask.ts';
import type { Load } from './load.ts';

/** A request and what it was answered with when the page was made. */
interface Example {
  path: string;
  answer: string;
}

export interface DevelopersData {
  dataVersion: string;
  examples: Example[];
  operations: { path: string; summary: Text; example: string }[];
}

/** Longest answer that is shown, in characters. */
const longest = 1400;

const shortened = (answer: unknown): string => {
  const json = JSON.stringify(answer, null, 2);
  return json.length <= longest ? json : `${json.slice(0, json.lastIndexOf('\n', longest))}\n  …`;
};

/** Requests whose real answers are shown. */
const shown = async (ask: Ask): Promise<Example[]> => {
  const [provisions, comparison, search] = await Promise.all([
    ask('listProvisions', { plan: ['us-2025'], topic: ['energy-grid'], lang: 'en', limit: 1 }),
    ask('listComparisons', { plans: ['us-2025', 'cn-2025'], topic: ['health'], lang: 'zh' }),
    ask('search', { q: '电网', lang: 'en', limit: 1 }),
  ]);
  return [
    {
      path: '/v1/provisions?plan=us-2025&topic=energy-grid&lang=en&limit=1',
      answer: shortened(provisions),
    },
    {
      path: '/v1/comparisons?plans=us-2025,cn-2025&topic=health&lang=zh',
      answer: shortened(comparison),
    },
    { path: '/v1/search?q=电网&lang=en&limit=1', answer: shortened(search) },
  ];
};

/** What programs can ask, with answers as they are now. */
export const loadDevelopers: Load<DevelopersData> = async ({ ask }) => {
  const [{ dataVersion }, examples] = await Promise.all([ask('start', {}), shown(ask)]);
  return {
    dataVersion,
    examples,
    // Object.keys loses the key type; these are exactly the operation ids.
    operations: (Object.keys(operations) as OperationId[]).map((id) => {
      const { path, summary, example } = operations[id];
      return { path, summary, example };
    }),
  };
};
