import * as v from 'valibot';
import { actorKinds } from '../vocabulary/actors.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { abbreviation, ownId } from './common.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import { jurisdiction } from './jurisdiction.ts';
import { limits, type TextFactory } from './text.ts';

/** A body, or a group of bodies or persons, that a provision names or addresses. */
export const actorEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  name: field(text(limits.name), {
    label: { en: 'name', zh: '名称' },
    description: 'Name in each language.',
  }),
  abbreviation,
  kind: field(picklistOf(actorKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'What kind of body, group or person it is.',
    vocabulary: 'actor-kind',
  }),
  jurisdiction: field(v.optional(jurisdiction), {
    label: { en: 'jurisdiction', zh: '所属' },
    description: 'Whose it is: of a country, an area or a group of countries.',
    vocabulary: 'jurisdiction',
  }),
  parent: field(v.optional(id), {
    label: { en: 'part of', zh: '上级' },
    description: 'Id of the actor that it is a part of.',
    ref: 'actor',
  }),
});
