import { problemTypes, type ProblemSlug } from '@parley/contract';
import type { SentText } from '@parley/model';
import { NotFound } from '../ask.ts';
import type { Load } from './load.ts';

export interface ProblemData {
  slug: ProblemSlug;
  status: number;
  title: SentText;
  advice: SentText;
}

const isSlug = (text: string): text is ProblemSlug => Object.hasOwn(problemTypes, text);

/** The page that a problem's `type` leads to. */
export const loadProblem: Load<ProblemData> = async ({ params }) => {
  const slug = String(params['problem']);
  if (!isSlug(slug)) throw new NotFound();
  const { status, title, advice } = problemTypes[slug];
  return { slug, status, title, advice };
};
