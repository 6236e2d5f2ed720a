import { pagePaths, type ChangeKind } from '@parley/model';

const own: Partial<Record<ChangeKind, (id: string) => string>> = {
  plan: pagePaths.plan,
  provision: pagePaths.provision,
  topic: pagePaths.topic,
  actor: pagePaths.actor,
  relation: pagePaths.relation,
  set: pagePaths.set,
  silence: pagePaths.silence,
  event: pagePaths.event,
  venue: pagePaths.venue,
  source: pagePaths.source,
  'cooperation-area': pagePaths.area,
};

/** Path of the page that shows an entry, without language; what stands inside a plan is on the page of the plan. */
export const pageOfEntry = (kind: ChangeKind, id: string, plan?: string): string | undefined =>
  own[kind]?.(id) ?? (plan === undefined ? undefined : pagePaths.plan(plan));
