import type { PlanHead } from '@parley/queries';
import type { Speech } from './messages.ts';

/** How many provisions are recorded, who counted them, and of how many where that is a part. */
export const divisionWords = (
  { by, count, of, units }: PlanHead['division'],
  { say, t }: Pick<Speech, 'say' | 't'>,
): string => {
  if (of !== undefined) return t('division.part', { count, all: of, units: say(units) });
  return t(by === 'document' ? 'division.document' : 'division.ours', {
    count,
    units: say(units),
  });
};
