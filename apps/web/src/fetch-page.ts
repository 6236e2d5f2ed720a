import { datasetAddress, pageDataAddress, type PageAnswer } from './page-data.ts';
import { siteBase } from './site-base.ts';

const failed: PageAnswer = { build: '', dataVersion: '', state: 'failed', data: undefined };

const isAnswer = (value: unknown): value is PageAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  'build' in value &&
  'dataVersion' in value;

/** Without a network, a page is made from the whole release, where that is on this device. */
const fromDevice = async (page: string): Promise<PageAnswer | undefined> => {
  try {
    if (!('caches' in globalThis) || !(await caches.match(siteBase() + datasetAddress)))
      return undefined;
    const { pageOnDevice } = await import('./device/page-on-device.ts');
    return await pageOnDevice(page);
  } catch {
    return undefined;
  }
};

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
    return (await fromDevice(page)) ?? failed;
  }
};
