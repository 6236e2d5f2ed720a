import { cite, type Subject } from '@parley/queries/citation';
import { pagePrefixes } from '@parley/model';
import type { AnswerLanguage, ToolContext } from './tool.ts';

const unofficial = {
  en: 'Unofficial: Parley is made by neither government. Summaries are our own words; quote the official text.',
  zh: '非官方：Parley与两国政府均无关。摘要系本站自行撰写，引用请以官方文本为准。',
} as const;

/** Address of a page in a language: absolute where the origin is known, or else a path. */
export const addressOf = (
  { origin }: ToolContext,
  path: string,
  language: AnswerLanguage,
): string => `${origin ?? ''}${pagePrefixes[language]}${path}`;

/** How to cite something, in plain form. */
export const citationOf = (
  context: ToolContext,
  subject: Subject,
  path: string,
  language: AnswerLanguage,
): string => {
  const { dataset, origin } = context;
  const publication = {
    dataVersion: dataset.dataVersion,
    date: dataset.date,
    path: (of: AnswerLanguage) => `${pagePrefixes[of]}${path}`,
    origin,
  };
  return cite(subject, publication, 'plain').text[language];
};

/** What every answer carries beside its content: where it stands, how to cite it, from which release it is. */
export const framed = (
  context: ToolContext,
  language: AnswerLanguage,
  path: string,
  citation: string,
  content: object,
): object => ({
  ...content,
  address: addressOf(context, path, language),
  citation,
  language,
  dataVersion: context.dataset.dataVersion,
  note: unofficial[language],
});
