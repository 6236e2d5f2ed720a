import type { Language } from './schema/text.ts';

/** Languages that pages come in, each with the first part of its paths. */
export const pagePrefixes = { en: '', zh: '/zh' } as const satisfies Partial<
  Record<Language, string>
>;

export type PageLanguage = keyof typeof pagePrefixes;

/**
 * Paths of the pages that have an address for good, without language. Citations, linked data and the
 * site map point to them; they must stay in step with the routes of apps/web, which its tests hold.
 */
export const pagePaths = {
  set: (id: string): string => `/sets/${id}`,
  provision: (id: string): string => `/provisions/${id}`,
  topic: (id: string): string => `/topics/${id}`,
  plan: (id: string): string => `/plans/${id}`,
  area: (id: string): string => `/cooperation/${id}`,
  event: (id: string): string => `/events/${id}`,
  relation: (id: string): string => `/relations/${id}`,
  silence: (id: string): string => `/silences/${id}`,
  actor: (id: string): string => `/actors/${id}`,
  venue: (id: string): string => `/venues#${id}`,
  source: (id: string): string => `/sources#${id}`,
  correct: (kind: string, id: string): string => `/correct/${kind}/${id}`,
  openTask: (task: string): string => `/open-work/${task}`,
  comparison: (plans: readonly string[], topic?: string): string =>
    ['/compare', ...plans, ...(topic === undefined ? [] : [topic])].join('/'),
};

/** Pages that stand alone, without language; `/` is the empty path. */
export const staticPages = [
  '',
  '/compare',
  '/topics',
  '/plans',
  '/cooperation',
  '/timeline',
  '/method',
  '/official-words',
  '/draft',
  '/open-work',
] as const;
