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
  venue: pagePaths.venue,
  actor: pagePaths.actor,
  source: pagePaths.source,
} as const satisfies Record<ResolvableKind, (id: string) => string>;

/** Path of the page on which an entry stands, without language. */
export const pathOfEntry = (kind: ResolvableKind, id: string): string => pages[kind](id);

/** Address of the page on which an entry stands. */
export const addressOfEntry = (
  context: ToolContext,
  kind: ResolvableKind,
  id: string,
  language: AnswerLanguage,
): string => addressOf(context, pathOfEntry(kind, id), language);

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
