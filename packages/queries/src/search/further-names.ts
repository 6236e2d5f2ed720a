import type { Entry } from './entry.ts';

const namedKinds: ReadonlySet<Entry['kind']> = new Set(['plan', 'actor', 'venue'] as const);

/** What is called by one expression of a group is called by the others as well: 网信办. */
export const withFurtherNames = (entry: Entry, groups: readonly (readonly string[])[]): Entry => {
  if (!namedKinds.has(entry.kind)) return entry;
  const { en, zh } = entry.title;
  const further = groups
    .filter((group) => group.includes(en) || group.includes(zh))
    .flat()
    .filter((name) => name !== en && name !== zh && !entry.names.includes(name));
  return { ...entry, names: [...new Set([...entry.names, ...further])] };
};
