/** Words that SQL keeps for itself, and what a column of that name is called instead. */
const plain: Readonly<Record<string, string>> = {
  order: 'sort_order',
  group: 'topic_group',
  set: 'plan_set',
  default: 'shown_first',
  on: 'on_date',
};

/** A name that needs no quotes in SQL: `force_verb_text` for `force.verb.text`. */
export const sqlName = (name: string): string => {
  const written = name
    .replaceAll(/[.-]/g, '_')
    .replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return plain[written] ?? written;
};

/** What one of several is called: `side` for `sides`. */
export const singular = (name: string): string =>
  name.endsWith('ches') ? name.slice(0, -2) : name.replace(/(?<=[^su])s$/, '');
