import { authored, type ChangeKind } from '@parley/model';
import { shapeOf, type FieldShape, type GroupField } from './field-shape.ts';

type Group = Extract<FieldShape, { kind: 'group' }>;

/** Identity and fingerprint are not for a form: ids never change, and `parley stamp` writes the other. */
const fixed = new Set(['id', 'passage']);

/** Where an entry stands among others, which few corrections are about. */
const placing = new Set(['section', 'parent', 'group', 'order', 'plan', 'kind', 'hue', 'code']);

/** A label is a number where it is plain text, and a name where it has languages. */
const isPlacing = ({ key, shape }: GroupField): boolean =>
  placing.has(key) || (key === 'label' && shape.kind === 'text');

const withTexts = ({ shape }: GroupField): boolean =>
  shape.kind === 'group' && shape.fields.every(({ about }) => about === undefined);

/** The form of an entry, in the order in which its file has the fields. */
export const shapeOfKind = (kind: ChangeKind): Group => {
  const shape = shapeOf(authored[kind]);
  if (shape.kind !== 'group') throw new Error(`An entry of kind ${kind} has no fields.`);
  return { ...shape, fields: shape.fields.filter(({ key }) => !fixed.has(key)) };
};

const rank = (field: GroupField): number => (isPlacing(field) ? 2 : withTexts(field) ? 0 : 1);

/** The same in the order in which people correct them: texts first, what only places an entry last. */
export const inOrderOfUse = (shape: Group): Group => {
  return { ...shape, fields: shape.fields.toSorted((a, b) => rank(a) - rank(b)) };
};
