import type { ChangeKind, PageLanguage, SentText, Text } from '@parley/model';
import {
  codesOf,
  evidenceStates,
  languageTerms,
  openTasks,
  reviewStates,
  verifications,
  type OpenTask,
} from '@parley/model/vocabularies';
import { planHead, type PlanHead } from '../entities/plan.ts';
import { openWork as openWorkIn, type OpenWork } from '../open-work/index.ts';
import { inLanguage } from './in-language.ts';
import { param, type PageQuery, type PageSource } from './page-query.ts';

/** A task with how often it is to be done, in all and for each document; what is about several is in the total alone. */
export interface TaskCount {
  task: OpenTask;
  label: SentText;
  definition: SentText;
  total: number;
  plans: { plan: Pick<PlanHead, 'id' | 'code' | 'title' | 'hue'>; count: number }[];
}

export interface OpenWorkData {
  dataVersion: string;
  /** Day of the release. */
  dataDate: string;
  total: number;
  /** Tasks of which there is any. */
  tasks: TaskCount[];
}

/** One thing to do, as it is shown. */
export interface ShownWork {
  id: string;
  kind: ChangeKind;
  entry: string;
  name: SentText;
  /** What is recorded now, in words; absent where the task says it. */
  now: SentText | undefined;
  /** Address of what is to be read for it. */
  read: string | undefined;
  /** The document that it is in, for what has no page of its own. */
  plan: string | undefined;
}

export interface OpenTaskData {
  task: TaskCount;
  dataVersion: string;
  /** By document, in the order of the data; what belongs to none, or to several, last and without one. */
  groups: { plan: TaskCount['plans'][number]['plan'] | undefined; work: ShownWork[] }[];
}

const states: Readonly<Record<string, { label: Text }>> = {
  ...evidenceStates,
  ...reviewStates,
  ...verifications,
};

const languageLabels: Readonly<Record<string, { label: Text }>> = languageTerms;

/** What is recorded now: the label of a state; a day or a number as it is. */
const nowIn = ({ now }: OpenWork, language: PageLanguage): SentText | undefined => {
  const label = states[now]?.label;
  if (label) return inLanguage(label, language);
  const [, editionLanguage = '', format = ''] = /^\d+-([\w-]+)-(\w+)$/.exec(now) ?? [];
  const inEdition = languageLabels[editionLanguage]?.label[language];
  if (inEdition !== undefined) return { [language]: `${inEdition}, ${format.toUpperCase()}` };
  return /^\d+\/\d+$|^\d{4}-/.test(now) ? { [language]: now } : undefined;
};

/** What is about several documents is counted for none, so that nothing is listed twice. */
const ownerOf = ({ plans }: OpenWork): string => (plans.length === 1 ? (plans[0] ?? '') : '');

const countOf = (
  { bilingual, index, language }: PageSource,
  task: OpenTask,
  work: readonly OpenWork[],
): TaskCount => ({
  task,
  label: inLanguage(openTasks[task].label, language),
  definition: inLanguage(openTasks[task].definition, language),
  total: work.length,
  plans: bilingual.dataset.plans.flatMap(({ id }) => {
    const plan = index.plans.get(id);
    const count = work.filter((each) => ownerOf(each) === id).length;
    if (plan === undefined || count === 0) return [];
    const { code, title, hue } = planHead(plan);
    return [{ plan: { id, code, title, hue }, count }];
  }),
});

/** What is still to be done on the data, task by task. */
export const openWork: PageQuery<OpenWorkData> = (source) => {
  const { dataset } = source.bilingual;
  const work = openWorkIn(dataset);
  const byTask = Map.groupBy(work, ({ task }) => task);
  return {
    dataVersion: dataset.dataVersion,
    dataDate: dataset.date,
    total: work.length,
    tasks: codesOf(openTasks).flatMap((task) => {
      const these = byTask.get(task);
      return these === undefined ? [] : [countOf(source, task, these)];
    }),
  };
};

const isTask = (name: string): name is OpenTask => Object.hasOwn(openTasks, name);

/** Everything on which one task is to be done. A task that is done everywhere has an empty page. */
export const openTask: PageQuery<OpenTaskData> = (source, params) => {
  const { bilingual, language } = source;
  const task = param(params, 'task');
  if (!isTask(task)) return 'missing';
  const work = openWorkIn(bilingual.dataset).filter((each) => each.task === task);
  const count = countOf(source, task, work);
  const byOwner = Map.groupBy(work, ownerOf);
  const shown = (each: OpenWork): ShownWork => ({
    id: each.id,
    kind: each.kind,
    entry: each.entry,
    name: inLanguage(each.name, language),
    now: nowIn(each, language),
    read: each.read,
    plan: each.plans[0],
  });
  return {
    task: count,
    dataVersion: bilingual.dataset.dataVersion,
    groups: [...count.plans.map(({ plan }) => plan), undefined].flatMap((plan) => {
      const these = byOwner.get(plan?.id ?? '');
      return these === undefined ? [] : [{ plan, work: these.map(shown) }];
    }),
  };
};
