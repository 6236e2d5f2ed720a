import type { LocationQuery } from 'vue-router';

/**
 * The parts of a comparison's address that a form without JavaScript asks for
 * (`/compare?plans=a&plans=b&topic=c`), or undefined when it asks for none.
 */
export const columnsChosen = ({ plans, topic }: LocationQuery): string[] | undefined => {
  const named = (value: typeof plans): string[] =>
    [value ?? []].flat().flatMap((part) => part || []);
  const columns = named(plans);
  return columns.length === 0 ? undefined : [...columns, ...named(topic)];
};
