import { changeKinds, type Change, type ChangeKind, type FieldChange } from '@parley/model';
import { diffFields } from './diff-fields.ts';
import { entriesOf, type Content } from './entries-of.ts';
import { fieldsOf } from './fields.ts';
import { namesIn } from './names.ts';

/** Fields that say where an entry stands. When nothing else differs, the entry moved. */
const places = /^(?:order|section|group|parent|label|page|pageEnd|locator\..+)$/;

const isMove = (fields: readonly FieldChange[]): boolean =>
  fields.every(({ field, type }) => places.test(field) && type !== 'retyped') &&
  // A label alone is a number for provisions and sections, and a name for topics.
  fields.some(({ field }) => field !== 'label');

/** The plans that an entry belongs to or speaks about. */
const plansOf = (entry: object, kind: ChangeKind): string[] => {
  if (kind === 'plan') return 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [];
  if ('plan' in entry && typeof entry.plan === 'string') return [entry.plan];
  if (!('sides' in entry) || !Array.isArray(entry.sides)) return [];
  return entry.sides.flatMap((side: unknown) =>
    typeof side === 'object' && side !== null && 'plan' in side && typeof side.plan === 'string'
      ? [side.plan]
      : [],
  );
};

/**
 * Every entry that differs between two datasets, kind by kind: added, changed, moved and removed ones,
 * in the order of the newer dataset, removed ones last. Texts that only look different in the files
 * (folded, quoted, in another order) are equal here, since datasets hold what was meant.
 */
export const diffDatasets = (before: Content, after: Content): Change[] => {
  const [oldNames, newNames] = [namesIn(before), namesIn(after)];
  const redirects = new Map(
    after.redirects.map(({ kind, id, became }) => [`${kind} ${id}`, became]),
  );
  return changeKinds.flatMap((kind): Change[] => {
    const fieldsOfKind = fieldsOf(kind);
    const old = new Map(entriesOf(before, kind).map((entry) => [entry.id, entry]));
    const present = new Set(entriesOf(after, kind).map(({ id }) => id));
    const common = (entry: { id: string }, names: typeof oldNames) => ({
      kind,
      id: entry.id,
      plans: plansOf(entry, kind),
      title: names.of(kind, entry.id) ?? { en: entry.id, zh: entry.id },
      became: [],
      fields: [],
    });
    const come = entriesOf(after, kind).flatMap((entry): Change[] => {
      const was = old.get(entry.id);
      if (was === undefined) return [{ ...common(entry, newNames), type: 'added' }];
      const fields = diffFields(
        { entry: { ...was }, fields: fieldsOfKind, names: oldNames },
        { entry: { ...entry }, fields: fieldsOfKind, names: newNames },
      );
      if (fields.length === 0) return [];
      return [{ ...common(entry, newNames), type: isMove(fields) ? 'moved' : 'changed', fields }];
    });
    const removed = [...old.values()].flatMap((entry): Change[] => {
      if (present.has(entry.id)) return [];
      const became = redirects.get(`${kind} ${entry.id}`);
      return became === undefined
        ? [{ ...common(entry, oldNames), type: 'removed' }]
        : [{ ...common(entry, oldNames), type: 'moved', became }];
    });
    return [...come, ...removed];
  });
};
