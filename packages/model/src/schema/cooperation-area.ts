import * as v from 'valibot';
import { cooperationBases } from '../vocabulary/cooperation-bases.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { proponentKinds } from '../vocabulary/proponent-kinds.ts';
import { events, notesOf, order, ownId, planReference, sources, topicsLabel } from './common.ts';
import { translationReview } from './evidence.ts';
import { field } from './field.ts';
import { id } from './ids.ts';
import { limits, type TextFactory } from './text.ts';

/** Somebody who sees room for cooperation, and where that was said. */
const proponentOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    kind: field(picklistOf(proponentKinds), {
      label: { en: 'kind', zh: '类别' },
      description: 'Whether governments say so, or an analyst.',
      vocabulary: 'proponent-kind',
    }),
    name: field(text(limits.name), {
      label: { en: 'name', zh: '名称' },
      description: 'Name of the proponent.',
    }),
    says: field(text(limits.note), {
      label: { en: 'what was said', zh: '所述内容' },
      description: 'What was proposed, in our words.',
    }),
    source: field(id, {
      label: { en: 'source', zh: '来源' },
      description: 'Id of the source in which that was said.',
      ref: 'source',
    }),
  });

/** What stands in the way: a blocking instrument is an event, anything else has a source. */
const obstacleOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    text: field(text(limits.note), {
      label: { en: 'text', zh: '文字' },
      description: 'The obstacle, in our words.',
    }),
    events,
    sources,
    unsourced: field(v.optional(text(limits.note)), {
      label: { en: 'why there is no source', zh: '无来源的原因' },
      description: 'Why there is neither event nor source.',
    }),
  });

/** A field in which governments could work together, with the obstacle beside the hope. */
export const cooperationAreaEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  order,
  title: field(text(limits.title), {
    label: { en: 'title', zh: '标题' },
    description: 'Title in each language.',
  }),
  basis: field(picklistOf(cooperationBases), {
    label: { en: 'basis', zh: '依据' },
    description: 'Basis of the case for the area; follows from the proponents.',
    vocabulary: 'cooperation-basis',
  }),
  topics: field(v.pipe(v.array(id), v.minLength(1)), topicsLabel),
  reasoning: field(text(limits.passage), {
    label: { en: 'the case for it', zh: '支持的理由' },
    description: 'Basis of the case for working together.',
  }),
  reasoningSources: field(v.optional(v.array(id), []), {
    label: { en: 'sources of the case for it', zh: '支持理由的来源' },
    description: 'Where the facts of the reasoning were found, beyond the plans themselves.',
    ref: 'source',
  }),
  counterArgument: field(text(limits.passage), {
    label: { en: 'counter-argument', zh: '反对的理由' },
    description: 'The argument against it.',
  }),
  counterArgumentSources: field(v.optional(v.array(id), []), {
    label: { en: 'sources of the counter-argument', zh: '反对理由的来源' },
    description: 'Where the facts of the argument against it were found.',
    ref: 'source',
  }),
  obstacles: field(v.array(obstacleOf(text)), {
    label: { en: 'obstacles', zh: '存在的障碍' },
    description: 'Obstacles to working together.',
  }),
  firstStep: field(v.optional(text(limits.passage)), {
    label: { en: 'first step', zh: '第一步' },
    description: 'A first step that every side could take.',
  }),
  sides: field(
    v.array(
      v.strictObject({
        plan: planReference,
        provisions: field(v.array(id), {
          label: { en: 'provisions', zh: '条款' },
          description: 'Ids of provisions of the plan that concern it.',
          ref: 'provision',
          within: 'plan',
        }),
        nothing: field(v.optional(text(limits.note)), {
          label: { en: 'what it does not say', zh: '未作表述的内容' },
          description: 'That the plan says nothing that concerns it.',
        }),
      }),
    ),
    {
      label: { en: 'sides', zh: '各方条款' },
      description: 'What each plan says that concerns it, in no order of rank.',
    },
  ),
  agreed: field(v.optional(v.array(id), []), {
    label: { en: 'agreed language', zh: '共同认可的表述' },
    description:
      'What the governments have already agreed elsewhere: ids of provisions of agreed texts.',
    ref: 'provision',
  }),
  venues: field(v.optional(v.array(id), []), {
    label: { en: 'venues', zh: '机制与平台' },
    description: 'Ids of venues that could take it up.',
    ref: 'venue',
  }),
  events,
  proponents: field(v.optional(v.array(proponentOf(text)), []), {
    label: { en: 'who sees room for cooperation', zh: '谁认为有合作空间' },
    description: 'Who sees room for cooperation.',
  }),
  notes: notesOf(text),
  translationReview,
});
