import type { Dataset, PageLanguage } from '@parley/model';
import type { Reached } from '../citation/index.ts';
import type { Index } from '../create-index.ts';
import type { SearchIndex } from '../search/index.ts';

/** What the queries of pages read: one release. */
export interface PageSource extends Reached {
  /** The release in the reader's language. */
  index: Index;
  language: PageLanguage;
  /** The same release in both languages, for citations, nearness and search. */
  bilingual: Index<Dataset>;
  /** Its search index. */
  search: () => SearchIndex;
  /** Address of the repository that corrections are sent to, where the service names one. */
  repositoryUrl: string | undefined;
  /** Mail address that corrections are sent to, where the service names one. */
  contactMail: string | undefined;
}

/** What an address says besides the name of its page. */
export interface PageParams {
  /** Parts of the path, by name; a part that may be repeated is a list. */
  params: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Values of the query, by name, each given once or several times. */
  query: Readonly<Record<string, readonly string[] | undefined>>;
}

/**
 * What one page shows, in one language, and no more; `missing` when its path names nothing, `invalid`
 * when its query asks for something that cannot be.
 */
export type PageQuery<View> = (
  source: PageSource,
  params: PageParams,
) => View | 'missing' | 'invalid';

/** The one value of a part of the path; empty when there is none. */
export const param = ({ params }: PageParams, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

/** The values that an address gives for a name, the empty ones left out. */
export const queryValues = ({ query }: PageParams, name: string): string[] =>
  (query[name] ?? []).filter((value) => value !== '');
