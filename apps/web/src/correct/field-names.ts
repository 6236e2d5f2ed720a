import type { Speech } from '../messages.ts';
import type { FieldShape, GroupField } from './field-shape.ts';

type Say = Speech['say'];

/** Languages are called by their own names, whatever the language of the page. */
const ownName = (code: string): string =>
  new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;

/** What a field is called, as the model says; the fields of a text are its languages. */
export const fieldLabel = (say: Say, { key, about }: Pick<GroupField, 'key' | 'about'>): string =>
  about === undefined
    ? ownName(key)
    : say(about.label).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** What the fields on the way to a value are called, from the top. */
export const labelsAt = (
  say: Say,
  shape: FieldShape,
  [key, ...below]: readonly string[],
): string[] => {
  if (key === undefined) return [];
  const inner = shape.kind === 'list' ? shape.item : shape;
  const field = inner.kind === 'group' ? inner.fields.find((one) => one.key === key) : undefined;
  return field === undefined
    ? [key, ...below]
    : [fieldLabel(say, field), ...labelsAt(say, field.shape, below)];
};
