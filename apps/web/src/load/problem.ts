import { problemTypes, type ProblemSlug } from '@parley/contract';
import { NotFound } from '../ask.ts';
import type { Load } from './load.ts';

export interface ProblemData {
  slug: ProblemSlug;
}

const isSlug = (text: string): text is ProblemSlug => Object.hasOwn(problemTypes, text);

/** The page that a problem's `type` leads to. */
export const loadProblem: Load<ProblemData> = async ({ params }) => {
  const slug = String(params['problem']);
  if (!isSlug(slug)) throw new NotFound();
  return { slug };
};
