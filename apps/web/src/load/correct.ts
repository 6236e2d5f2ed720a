import type { SentProvision } from '@parley/contract';
import type { EntityKind } from '@parley/model';
import { askAll } from './ask-all.ts';
import type { Load } from './load.ts';
import { planHeadOf, type PlanHead } from './plan-head.ts';

/** What a field of a provision may point to. */
export interface Choice {
  kind: EntityKind;
  id: string;
  /** What to call it beside its id; empty where the id says enough. */
  name: string;
}

export interface CorrectData {
  provision: SentProvision;
  plan: PlanHead;
  choices: Choice[];
  /** Address of the repository that corrections are sent to, where this service names one. */
  repository: string | undefined;
}

/** A provision with everything that a correction of it may point to. */
export const loadCorrect: Load<CorrectData> = async ({ ask, language: { code: lang }, params }) => {
  const provision = await ask('getProvision', { lang }, String(params['provision']));
  const [start, plan, topics, actors, sources, provisions] = await Promise.all([
    ask('start', {}),
    ask('getPlan', { lang }, provision.plan),
    askAll(ask, 'listTopics', { lang }),
    askAll(ask, 'listActors', { lang }),
    askAll(ask, 'listSources', { lang }),
    askAll(ask, 'listProvisions', { plan: [provision.plan], lang }),
  ]);
  const wordsOf = (text: SentProvision['title']): string => text[lang] ?? '';
  return {
    provision,
    plan: planHeadOf(plan),
    choices: [
      { kind: 'plan', id: plan.id, name: '' },
      ...plan.outline.map(({ id, heading }) => ({
        kind: 'section' as const,
        id,
        name: wordsOf(heading),
      })),
      ...topics.map(({ id, label }) => ({ kind: 'topic' as const, id, name: wordsOf(label) })),
      ...actors.map(({ id, name }) => ({ kind: 'actor' as const, id, name: wordsOf(name) })),
      ...sources.map(({ id, title }) => ({ kind: 'source' as const, id, name: wordsOf(title) })),
      ...provisions.map(({ id, title }) => ({
        kind: 'provision' as const,
        id,
        name: wordsOf(title),
      })),
    ],
    repository: start.links['repository'],
  };
};
