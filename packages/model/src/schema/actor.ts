import * as v from 'valibot';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** A body, or a group of bodies or persons, that a provision names or addresses. */
export const actorEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id,
  name: text(limits.name),
  abbreviation: v.optional(v.pipe(v.string(), v.nonEmpty())),
  kind: v.picklist([
    'government-body',
    'international-organisation',
    'standards-body',
    'firm',
    'organisation',
    'person',
    'firm-group',
    'research-group',
    'public',
    'state-group',
  ]),
  jurisdiction: v.optional(v.picklist(['US', 'CN', 'international'])),
  parent: v.optional(id),
});
