import type * as v from 'valibot';

/** Where what `expand` asks for stands; it is sent whatever `fields` says. */
export const expandedField = 'expanded';

/** The field by which a thing is known: its id, or for a row of a comparison its topic. */
export const identityOf = (thing: v.GenericSchema): string => {
  const names = 'entries' in thing && thing.entries ? Object.keys(thing.entries) : [];
  return names.includes('id') ? 'id' : (names[0] ?? 'id');
};
