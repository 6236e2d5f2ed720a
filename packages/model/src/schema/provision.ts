import * as v from 'valibot';
import { actorBases, actorRoles } from '../vocabulary/actors.ts';
import { forceClasses } from '../vocabulary/force-classes.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { responses } from '../vocabulary/responses.ts';
import { scopes } from '../vocabulary/scopes.ts';
import { notesOf, order, ownId, page, pageEnd, sources, topicsLabel } from './common.ts';
import { evidenceOf, translationReview } from './evidence.ts';
import { field } from './field.ts';
import { date, id, positiveInteger } from './ids.ts';
import { government } from './jurisdiction.ts';
import { languageTag } from './language-tag.ts';
import { limits, type TextFactory } from './text.ts';

const forceClass = picklistOf(forceClasses);

/** The verb exactly as an edition prints it, and the language of that edition. */
const printedVerb = v.strictObject({
  language: field(languageTag, {
    label: { en: 'language of the edition', zh: '版本语言' },
    description: 'Language of the edition that prints it.',
    vocabulary: 'language',
  }),
  text: field(v.pipe(v.string(), v.nonEmpty()), {
    label: { en: 'words', zh: '文字' },
    description: 'The words as printed.',
  }),
  edition: field(v.optional(id), {
    label: { en: 'edition of the verb', zh: '动词所见版本' },
    description:
      'Id of the source in which the verb was read: an official edition, or who quotes it.',
    ref: 'source',
  }),
});

/** Where the passage is in the official text. */
const locator = v.strictObject({
  page,
  pageEnd,
  bullet: field(v.optional(positiveInteger), {
    label: { en: 'bullet in the official text', zh: '官方文本条目序号' },
    description: 'Running number of the bullet in the document.',
  }),
  item: field(v.optional(v.string()), {
    label: { en: 'item in the official text', zh: '官方文本项次' },
    description: 'Number of the item.',
  }),
  paragraph: field(v.optional(v.string()), {
    label: { en: 'paragraph in the official text', zh: '官方文本段落' },
    description: 'Number of the paragraph.',
  }),
});

const hash = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'A hash is 64 hexadecimal digits in lower case.'),
);

/**
 * Fingerprint of the official passage that the provision rests on, written by `parley stamp`.
 * Several provisions may share one passage, and one sentence may stand at two places.
 */
const passage = v.strictObject({
  order: field(positiveInteger, {
    label: { en: 'order', zh: '次序' },
    description: 'Place among the passages of the document, counted from 1.',
  }),
  hash: field(hash, {
    label: { en: 'hash', zh: '指纹' },
    description: 'SHA-256 of the normalised passage.',
  }),
  normaliser: field(positiveInteger, {
    label: { en: 'normaliser', zh: '规范化版本' },
    description: 'Version of the normaliser that the hashes were made with.',
  }),
  variants: field(v.optional(v.pipe(v.array(hash), v.minLength(1))), {
    label: { en: 'hashes in other editions', zh: '其他版本指纹' },
    description:
      'SHA-256 of the same passage in other official editions, where they print other words.',
  }),
});

/** How a government answered the provision, in our own words. */
const responseOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    government: field(government, {
      label: { en: 'government', zh: '政府' },
      vocabulary: 'jurisdiction',
      description: 'The government that answered, as an ISO 3166-1 code.',
    }),
    answer: field(picklistOf(responses), {
      label: { en: 'answer', zh: '答复' },
      description: 'Whether it says that it agrees.',
      vocabulary: 'response',
    }),
    date: field(v.optional(date), {
      label: { en: 'date', zh: '日期' },
      description: 'Day of the answer.',
    }),
    text: field(text(limits.summary), {
      label: { en: 'text', zh: '文字' },
      description: 'What it says that it will do, in our own words.',
    }),
    timing: field(v.optional(text(limits.name)), {
      label: { en: 'when', zh: '时间' },
      description: 'When it says that this will be done, in our own words.',
    }),
    page: field(v.optional(positiveInteger), {
      label: { en: 'page of the answer', zh: '答复页码' },
      description: 'Page of the document that holds the answer.',
    }),
    source: field(id, {
      label: { en: 'source', zh: '来源' },
      description: 'Id of the source that holds the answer.',
      ref: 'source',
    }),
    evidence: field(evidenceOf(text, { en: 'answer', zh: '答复' }), {
      label: { en: 'evidence', zh: '核对情况' },
      description: 'How sure it is, and the evidence for that.',
    }),
  });

/** One provision of a plan, in our own words, with its exact place. */
export const provisionEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  section: field(v.optional(id), {
    label: { en: 'section', zh: '所在部分' },
    description: 'Id of the heading above it; absent where the text has no headings.',
    ref: 'section',
    within: 'plan',
  }),
  order,
  label: field(v.pipe(v.string(), v.nonEmpty()), {
    label: { en: 'number', zh: '编号' },
    description:
      'Its number for people, without the code of the plan: `II.2.3`, `7.2`. Where the document gives none, its name, in the language that was asked for.',
  }),
  name: field(v.optional(text(limits.name)), {
    label: { en: 'name', zh: '名称' },
    description: 'What it is called in each language, where the document gives it no number.',
  }),
  title: field(text(limits.title), {
    label: { en: 'title', zh: '标题' },
    description: 'Its title, in our own words.',
  }),
  summary: field(text(limits.summary), {
    label: { en: 'summary', zh: '摘要' },
    description: 'What it says, in our own words.',
  }),
  force: field(
    v.strictObject({
      class: field(forceClass, {
        label: { en: 'force of the wording', zh: '措辞力度' },
        description: 'The force class of the wording.',
        vocabulary: 'force',
      }),
      verb: field(v.optional(printedVerb), {
        label: { en: 'verb as printed', zh: '文件所用动词' },
        description: 'The verb exactly as an edition prints it.',
      }),
    }),
    {
      label: { en: 'force', zh: '力度' },
      description: 'How firmly it is worded: the class, and the verb as printed. Never a score.',
    },
  ),
  actors: field(
    v.array(
      v.strictObject({
        actor: field(id, {
          label: { en: 'actor', zh: '行为体' },
          description: 'Id of the actor.',
          ref: 'actor',
        }),
        role: field(picklistOf(actorRoles), {
          label: { en: 'role', zh: '角色' },
          description: 'Whether the actor leads, supports or is addressed.',
          vocabulary: 'actor-role',
        }),
        basis: field(picklistOf(actorBases), {
          label: { en: 'basis', zh: '依据' },
          description: 'Whether the passage names the actor.',
          vocabulary: 'actor-basis',
        }),
      }),
    ),
    { label: { en: 'actors', zh: '行为体' }, description: 'Who is named or addressed.' },
  ),
  instruments: field(v.array(id), {
    label: { en: 'types of instrument', zh: '政策工具类型' },
    description: 'Means by which it works; empty where only an agreement is stated.',
    ref: 'instrument',
  }),
  named: field(v.optional(v.array(text(limits.name)), []), {
    label: { en: 'instruments named', zh: '文中点名' },
    description: 'Instruments, programmes and laws that the passage names.',
  }),
  scope: field(picklistOf(scopes), {
    label: { en: 'scope', zh: '范围' },
    description: 'Whether it acts at home, abroad or both.',
    vocabulary: 'scope',
  }),
  topics: field(
    v.pipe(
      v.array(id),
      v.minLength(1, 'A provision has at least one topic.'),
      v.maxLength(4, 'A provision has at most four topics.'),
    ),
    topicsLabel,
  ),
  locator: field(locator, {
    label: { en: 'place in the official text', zh: '官方文本中的位置' },
    description: 'Where the passage is in the official text.',
  }),
  passage: field(v.optional(passage), {
    label: { en: 'fingerprint of the official passage', zh: '官方段落指纹' },
    description: 'Fingerprint of the official passage it is based on.',
  }),
  responses: field(v.optional(v.array(responseOf(text)), []), {
    label: { en: 'answers of governments', zh: '政府答复' },
    description: 'How governments answered it, where it was put to them.',
  }),
  repeats: field(v.optional(id), {
    label: { en: 'repeats', zh: '重复' },
    description: 'Id of the provision whose words it repeats.',
    ref: 'provision',
  }),
  evidence: field(
    v.strictObject({
      text: field(evidenceOf(text, { en: 'text', zh: '文本' }), {
        label: { en: 'text', zh: '文本' },
        description: 'How sure our words are, and the evidence for that.',
      }),
      verb: field(evidenceOf(text, { en: 'verb', zh: '动词' }), {
        label: { en: 'verb', zh: '动词' },
        description: 'How sure the verb is, and the evidence for that.',
      }),
    }),
    {
      label: { en: 'evidence', zh: '核对情况' },
      description: 'How sure it is, and the evidence for that.',
    },
  ),
  translationReview,
  sources,
  notes: notesOf(text),
});
