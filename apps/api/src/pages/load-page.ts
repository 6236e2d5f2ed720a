import { jsonLdContext } from '@parley/contract/json-ld';
import { developersPage, problemPage } from '@parley/contract/pages';
import { pagePrefixes, type Language, type PageLanguage } from '@parley/model';
import {
  pageQueries,
  type DataPage,
  type LoadedPage,
  type LoadPage,
  type PageRequest,
} from '@parley/queries/pages';
import { alternatesOf, linkedOperationOf } from './alternates.ts';
import { indexIn, type Release } from '../releases/release.ts';
import { schemaDataset } from '../machines/schema-dataset.ts';
import { linkedDocument } from '../resources/linked-data.ts';
import { indexInStepsOf } from '../resources/search.ts';

interface LoadPageOptions {
  /** The release that the page is made from. */
  release: Release;
  /** What public addresses begin with, where the service knows it. */
  publicUrl: string | undefined;
  /** Path that every address from the root of the host begins with; empty without one. */
  base: string;
  repositoryUrl: string | undefined;
  contactMail: string | undefined;
  /** Gets the JSON at an address of the API, for the page that shows real answers. */
  request: (address: string) => Promise<unknown>;
}

const isDataPage = (name: string): name is DataPage => Object.hasOwn(pageQueries, name);

const languageOf = (language: Language): PageLanguage =>
  language in pagePrefixes ? (language as PageLanguage) : 'en'; // Narrowed by the test beside it.

/** The thing that a page is about: the part of its path that is called like the page. */
const idOf = ({ name, params }: PageRequest): string | undefined => {
  const id = params[name];
  return typeof id === 'string' ? id : undefined;
};

/** What the page of one thing is about; the context is whole, because readers of a page fetch none. */
const linkedDataOf = (
  { name, params }: PageRequest,
  { release, publicUrl }: LoadPageOptions,
): object | undefined => {
  // The data is described on one page, where catalogues look for it.
  if (name === 'developers') return schemaDataset(release, publicUrl ?? '');
  const operation = linkedOperationOf(name);
  if (operation === undefined) return undefined;
  const document = linkedDocument(
    operation,
    release.index,
    { id: String(params[name]) },
    publicUrl,
  );
  return { ...document, '@context': jsonLdContext };
};

/** Loads pages of one release by their queries, in process. */
export const loadPageFrom = (options: LoadPageOptions): LoadPage => {
  const { release, publicUrl, base, repositoryUrl, contactMail, request } = options;
  const { version: dataVersion } = release;

  const view = async (page: PageRequest): Promise<object | 'missing' | 'invalid'> => {
    const { name } = page;
    if (name === 'developers') return developersPage(dataVersion, request);
    if (name === 'problem') return problemPage(String(page.params['problem']));
    if (!isDataPage(name)) return 'missing';
    const searchIndex = indexInStepsOf(release);
    if (name === 'search') await searchIndex.soon();
    const language = languageOf(page.language);
    return pageQueries[name](
      {
        index: indexIn(release, language),
        language,
        bilingual: release.index,
        search: searchIndex.whole,
        publicUrl,
        base,
        repositoryUrl,
        contactMail,
      },
      page,
    );
  };

  return async (page): Promise<LoadedPage> => {
    const data = await view(page);
    if (data === 'missing' || data === 'invalid') return { dataVersion, state: data };
    return {
      dataVersion,
      state: 'ready',
      data,
      linkedData: linkedDataOf(page, options),
      alternates: alternatesOf(page.name, idOf(page)),
    };
  };
};
