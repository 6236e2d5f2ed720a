import { cite, type Subject } from '@parley/queries/citation';
import { pagePaths, pagePrefixes } from '@parley/model';
import type { ResolvableKind } from '@parley/queries';
import { fit } from './fit.ts';
import type { AnswerLanguage, ToolAnswer, ToolContext } from './tool.ts';

const unofficial = {
  en: 'Unofficial: Parley is made by no government. Summaries are our own words; quote the official text.',
  zh: '非官方：Parley与任何政府均无关。摘要系本站自行撰写，引用请以官方文本为准。',
} as const;

/** Address of a page in a language: absolute where the origin is known, or else a path. */
const addressOf = ({ origin }: ToolContext, path: string, language: AnswerLanguage): string =>
  `${origin ?? ''}${pagePrefixes[language]}${path === '' ? '/' : path}`;

const pages = {
  set: pagePaths.set,
  provision: pagePaths.provision,
  topic: pagePaths.topic,
  plan: pagePaths.plan,
  'cooperation-area': pagePaths.area,
  event: pagePaths.event,
  relation: pagePaths.relation,
  silence: pagePaths.silence,
} as const;

/** Names of lists of the API, by the kind of entry; entries without a page are found there. */
const lists: Readonly<Record<ResolvableKind, string>> = {
  set: 'sets',
  plan: 'plans',
  provision: 'provisions',
  topic: 'topics',
  relation: 'relations',
  silence: 'silences',
  event: 'events',
  venue: 'venues',
  'cooperation-area': 'cooperation-areas',
  actor: 'actors',
  source: 'sources',
};

/** Address of an entry: its page, or where the API has it when it has no page of its own. */
export const addressOfEntry = (
  context: ToolContext,
  kind: ResolvableKind,
  id: string,
  language: AnswerLanguage,
): string => {
  const page = Object.entries(pages).find(([each]) => each === kind)?.[1];
  if (page) return addressOf(context, page(id), language);
  return `${context.origin ?? ''}/v1/${lists[kind]}/${id}`;
};

/** How to cite something, in plain form. */
export const citationOf = (
  { dataset, origin }: ToolContext,
  subject: Subject,
  path: string,
  language: AnswerLanguage,
): string => {
  const publication = {
    dataVersion: dataset.dataVersion,
    date: dataset.date,
    path: (of: AnswerLanguage) => `${pagePrefixes[of]}${path}`,
    origin,
  };
  return cite(subject, publication, 'plain').text[language];
};

/** How to cite a list of ours, which is no document of a government. */
export const citationOfList = (
  context: ToolContext,
  path: string,
  language: AnswerLanguage,
): string => `Parley, ${addressOf(context, path, language)}, data ${context.dataset.dataVersion}.`;

/** What every answer carries beside its content: where it stands, how to cite it, from which release it is. */
export const framed = (
  context: ToolContext,
  { content, list, path, citation }: ToolAnswer,
  params: {
    language: AnswerLanguage;
    longest: number;
    limit?: number | undefined;
    cursor?: string | undefined;
  },
): object => {
  const { language, longest, limit = 50, cursor = '0' } = params;
  const frame = {
    ...content,
    address: addressOf(context, path, language),
    citation,
    language,
    dataVersion: context.dataset.dataVersion,
    note: unofficial[language],
  };
  return list === undefined ? frame : fit(frame, list, { from: Number(cursor), limit, longest });
};
