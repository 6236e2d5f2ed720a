import { sampleIds, plansOf, type RecordedDataset } from './dataset.ts';
import type { OpenapiParameter } from './openapi.ts';

/** Parameters that every operation takes; they are asked with by themselves. */
const general = new Set(['lang', 'at', 'limit', 'cursor', 'fields', 'sort', 'q']);

/** Whether a parameter narrows what is answered. */
export const isFilter = ({ name, in: place, required }: OpenapiParameter): boolean =>
  place === 'query' && !required && !general.has(name);

const ends = (values: readonly string[]): string[] => [
  ...new Set([values.at(0), values.at(-1)].filter((value) => value !== undefined)),
];

const exampleOf = ({ example }: OpenapiParameter): string[] =>
  example === undefined ? [] : [String(example)];

/**
 * Values to ask a parameter with: the first and the last of a closed set or of the dataset's ids,
 * else the example of the contract.
 */
export const valuesOf = (parameter: OpenapiParameter, dataset: RecordedDataset): string[] => {
  const { name, schema } = parameter;
  const closed = schema.enum ?? schema.items?.enum;
  if (closed) return ends(closed);
  if (schema.type === 'boolean') return ['true', 'false'];
  if (name === 'plans') return [plansOf(dataset).join(',')];
  // Changes are asked for since a release, events since a day.
  if (name === 'since')
    return schema.pattern?.startsWith('^\\d+\\.') ? ['0.0.1'] : ['2025', '2026-05'];
  if (name === 'until') return ['2024', '2026-05-14'];
  if (name === 'release') return [dataset.dataVersion, '0.0.1'];
  if (name === 'jurisdiction') return ['US', 'CN', 'international'];
  const ids = sampleIds(dataset, name);
  return ids.length > 0 ? ids : exampleOf(parameter);
};

/** Words that find something: a title in each language, and the label of a provision. */
export const wordsOf = (dataset: RecordedDataset): string[] => {
  const last = dataset.provisions.at(-1);
  const topic = dataset.topics.at(0);
  return [
    topic?.label.en.split(' ').at(0) ?? 'energy',
    topic?.label.zh.slice(0, 2) ?? '能源',
    last?.label ?? '1',
    last?.id ?? 'us-2025',
  ];
};
