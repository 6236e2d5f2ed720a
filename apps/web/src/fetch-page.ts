import { pageDataAddress, type PageAnswer } from './page-data.ts';
import { siteBase } from './site-base.ts';

const failed: PageAnswer = { build: '', dataVersion: '', state: 'failed', data: undefined };

const isAnswer = (value: unknown): value is PageAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  'build' in value &&
  'dataVersion' in value;

/**
 * Fetches the data of a page. What is in them needs no check: the caller compares builds,
 * and the same build wrote them.
 *
 * @param page The page's key.
 * @param cache `no-cache` asks the server even when an answer is at hand.
 * @returns The answer; one that says `failed` when none came.
 */
export const fetchPage = async (page: string, cache?: RequestCache): Promise<PageAnswer> => {
  try {
    const response = await fetch(siteBase() + pageDataAddress(page), cache && { cache });
    const answer: unknown = await response.json();
    return isAnswer(answer) ? answer : failed;
  } catch {
    return failed;
  }
};
