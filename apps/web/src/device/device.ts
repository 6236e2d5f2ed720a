import { problemPage } from '@parley/contract/pages';
import {
  localise,
  pagePrefixes,
  type Dataset,
  type Language,
  type PageLanguage,
} from '@parley/model';
import { createIndex, type Index } from '@parley/queries';
import type { BriefFormat } from '@parley/brief';
import type { BriefDocument } from '@parley/brief/document';
import type { ChosenItem } from '@parley/queries/brief';
import type { Card } from '../pack/card-schema.ts';
import { cardsOf } from './cards.ts';
import type { BriefFile, BriefRequest, NoBrief } from './brief-on-device.ts';
import {
  buildDraftIndex,
  checkDraft,
  concordance,
  usesOf,
  type Concordance,
  type DraftIndex,
  type DraftView,
  type TermUse,
} from '@parley/queries/draft';
import {
  pageQueries,
  type DataPage,
  type LoadedPage,
  type PageRequest,
} from '@parley/queries/pages';
import { buildIndex, type SearchIndex } from '@parley/queries/search';

/** A text of the reader's own that a term is looked for in: the words under one provision. */
interface OwnText {
  /** Id of the provision. */
  id: string;
  text: string;
  language: 'en' | 'zh';
}

/** Uses of a term in our texts, and in the texts that the reader opened. */
export interface DeviceConcordance extends Concordance {
  own: (TermUse & Pick<OwnText, 'id'>)[];
}

/** What is computed on the reader's device from a whole release; nothing of it leaves the device. */
export interface Device {
  loadPage: (request: PageRequest) => LoadedPage;
  checkDraft: (text: string) => DraftView;
  concordance: (term: string, own: readonly OwnText[]) => DeviceConcordance;
  cards: (items: readonly ChosenItem[], language: PageLanguage) => Card[];
  briefFile: (request: BriefRequest, format: BriefFormat) => Promise<BriefFile | NoBrief>;
  briefPaper: (request: BriefRequest) => Promise<BriefDocument | NoBrief>;
}

/** A function whose first result is kept. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const isDataPage = (name: string): name is DataPage => Object.hasOwn(pageQueries, name);

const languageOf = (language: Language): PageLanguage =>
  language in pagePrefixes ? (language as PageLanguage) : 'en'; // Narrowed by the test beside it.

/** Answers from a dataset in memory, as the service does from the same queries. */
export const createDevice = (dataset: Dataset): Device => {
  const { dataVersion } = dataset;
  const bilingual = once(() => createIndex(dataset));
  const search = once((): SearchIndex => buildIndex(dataset));
  const draft = once((): DraftIndex => buildDraftIndex(dataset, search()));
  const indexes = new Map<PageLanguage, Index>();
  const indexIn = (language: PageLanguage): Index => {
    const index = indexes.get(language) ?? createIndex(localise(dataset, language));
    indexes.set(language, index);
    return index;
  };

  const view = (request: PageRequest): object | 'missing' | 'invalid' => {
    const { name } = request;
    if (name === 'problem') return problemPage(String(request.params['problem']));
    if (!isDataPage(name)) return 'missing';
    const language = languageOf(request.language);
    return pageQueries[name](
      {
        index: indexIn(language),
        language,
        bilingual: bilingual(),
        search,
        publicUrl: undefined,
        base: '',
        repositoryUrl: undefined,
        contactMail: undefined,
      },
      request,
    );
  };

  return {
    loadPage: (request) => {
      const data = view(request);
      return data === 'missing' || data === 'invalid'
        ? { dataVersion, state: data }
        : { dataVersion, state: 'ready', data };
    },
    cards: (items, language) => cardsOf(bilingual(), items, language),
    // What writes files is large, and of no use to most.
    briefFile: async (request, format) =>
      (await import('./brief-on-device.ts')).briefFile(bilingual(), request, format),
    briefPaper: async (request) =>
      (await import('./brief-on-device.ts')).briefPaper(bilingual(), request),
    checkDraft: (text) => checkDraft(draft(), text),
    concordance: (term, own) => {
      const found = concordance(search(), term);
      const find = usesOf(found.expressions.map(({ text }) => text));
      return {
        ...found,
        own: own.flatMap(({ id, text, language }) =>
          find(text, language).map((use) => ({ id, ...use })),
        ),
      };
    },
  };
};
