import type { SentText, Text } from '@parley/model';
import { operations, type OperationId } from './operations.ts';
import { problemTypes, type ProblemSlug } from './problems.ts';
import { recipeOrigin, recipes } from './recipes.ts';

/** What the page of a problem shows: the one that the `type` of an answer leads to. */
export interface ProblemData {
  slug: ProblemSlug;
  status: number;
  title: SentText;
  advice: SentText;
}

const isSlug = (text: string): text is ProblemSlug => Object.hasOwn(problemTypes, text);

/** The problem of a slug; `missing` where there is none. */
export const problemPage = (slug: string): ProblemData | 'missing' => {
  if (!isSlug(slug)) return 'missing';
  const { status, title, advice } = problemTypes[slug];
  return { slug, status, title, advice };
};

/** What the page for developers shows. */
export interface DevelopersData {
  dataVersion: string;
  /** Requests, and what each was answered with when the page was made. */
  examples: { path: string; answer: string }[];
  operations: { path: string; summary: Text; example: string }[];
  /** What people who write programs come for, each as one command; the documentation has more ways. */
  jobs: { id: string; title: Text; command: string }[];
  /** Where the commands find the service, for the page to put its own address there. */
  jobsAt: string;
}

/** Requests whose real answers are shown. */
const examples = [
  '/v1/provisions?plan=us-2025&topic=energy-grid&lang=en&limit=1',
  '/v1/comparisons?plans=us-2025,cn-2025&topic=health&lang=zh',
  '/v1/search?q=电网&lang=en&limit=1',
];

/** Longest answer that is shown, in characters. */
const longest = 1400;

const shortened = (answer: unknown): string => {
  const json = JSON.stringify(answer, null, 2);
  return json.length <= longest ? json : `${json.slice(0, json.lastIndexOf('\n', longest))}\n  …`;
};

/**
 * What programs can ask, with answers as they are now.
 *
 * @param request Gets the JSON at an address of the API.
 */
export const developersPage = async (
  dataVersion: string,
  request: (address: string) => Promise<unknown>,
): Promise<DevelopersData> => ({
  dataVersion,
  examples: await Promise.all(
    examples.map(async (path) => ({ path, answer: shortened(await request(path)) })),
  ),
  // Object.keys loses the key type; these are exactly the operation ids.
  operations: (Object.keys(operations) as OperationId[]).map((id) => {
    const { path, summary, example } = operations[id];
    return { path, summary, example };
  }),
  jobs: recipes.map(({ id, title, code }) => ({ id, title, command: code.curl })),
  jobsAt: recipeOrigin,
});
