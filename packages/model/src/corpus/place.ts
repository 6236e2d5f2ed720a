import type { EntityKind } from '../schema/authored.ts';

/** What the folder of a file says about it. */
export interface Place {
  kind: EntityKind;
  plan?: string;
  /** The id that the file name promises. */
  name: string;
}

const kindByFolder: Readonly<Record<string, EntityKind>> = {
  actors: 'actor',
  'cooperation-areas': 'cooperation-area',
  events: 'event',
  instruments: 'instrument',
  redirects: 'redirect',
  relations: 'relation',
  releases: 'release-record',
  sets: 'set',
  silences: 'silence',
  sources: 'source',
  terms: 'term',
  'topic-groups': 'topic-group',
  topics: 'topic',
  venues: 'venue',
};

const kindByPlanFolder: Readonly<Record<string, EntityKind>> = {
  provisions: 'provision',
  sections: 'section',
  statements: 'statement',
};

/** Only a folder that is in the table has a kind; `constructor` and the like are folders as any other. */
const kindIn = (
  table: Readonly<Record<string, EntityKind>>,
  folder: string | undefined,
): EntityKind | undefined =>
  folder !== undefined && Object.hasOwn(table, folder) ? table[folder] : undefined;

/** Where files of the corpus may stand, for messages. */
export const folders = [
  'release.yaml',
  'plans/<plan>/plan.yaml',
  ...Object.keys(kindByPlanFolder).map((folder) => `plans/<plan>/${folder}/<id>.yaml`),
  ...Object.keys(kindByFolder).map((folder) => `${folder}/<id>.yaml`),
];

/** Reads kind, plan and promised id off a path, or returns undefined when nothing belongs there. */
export const placeOf = (path: string): Place | undefined => {
  const parts = path.split('/');
  const last = parts.at(-1);
  if (!last?.endsWith('.yaml')) return undefined;
  const name = last.slice(0, -'.yaml'.length);
  const [top, plan, folder] = parts;
  if (path === 'release.yaml') return { kind: 'release', name };
  if (top === 'plans' && plan && parts.length === 3 && last === 'plan.yaml')
    return { kind: 'plan', plan, name: plan };
  const planKind = kindIn(kindByPlanFolder, folder);
  if (top === 'plans' && plan && planKind && parts.length === 4)
    return { kind: planKind, plan, name };
  const kind = kindIn(kindByFolder, top);
  return kind && parts.length === 2 ? { kind, name } : undefined;
};

const folderOf = (table: Readonly<Record<string, EntityKind>>, kind: EntityKind) =>
  Object.keys(table).find((folder) => table[folder] === kind);

/**
 * Where the file of an entry stands, from the folder of the corpus; the way back from `placeOf`.
 *
 * @param plan The plan that the entry belongs to, where it belongs to one.
 */
export const pathOf = (kind: EntityKind, id: string, plan?: string): string => {
  if (kind === 'release') return 'release.yaml';
  if (kind === 'plan') return `plans/${id}/plan.yaml`;
  const inPlan = folderOf(kindByPlanFolder, kind);
  return inPlan === undefined
    ? `${folderOf(kindByFolder, kind)}/${id}.yaml`
    : `plans/${plan}/${inPlan}/${id}.yaml`;
};
