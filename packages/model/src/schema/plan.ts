import * as v from 'valibot';
import { picklistOf } from '../vocabulary/picklist.ts';
import { dividers, editionFormats, planKinds, segmentations } from '../vocabulary/plans.ts';
import { stances } from '../vocabulary/stances.ts';
import { notesOf, ownId } from './common.ts';
import { field } from './field.ts';
import { date, positiveInteger, webAddress } from './ids.ts';
import { government, jurisdiction } from './jurisdiction.ts';
import { languageTag } from './language-tag.ts';
import { limits, type TextFactory } from './text.ts';

/** One published form of the official text, in one language. */
const editionOf = <S extends v.GenericSchema>(text: TextFactory<S>) =>
  v.strictObject({
    language: field(languageTag, {
      label: { en: 'language', zh: '语言' },
      description: 'Language of the edition.',
      vocabulary: 'language',
    }),
    format: field(picklistOf(editionFormats), {
      label: { en: 'format', zh: '格式' },
      description: 'Format of the edition.',
      vocabulary: 'edition-format',
    }),
    publisher: field(text(limits.name), {
      label: { en: 'publisher', zh: '出版者' },
      description: 'Body that published it.',
    }),
    url: field(webAddress, {
      label: { en: 'address', zh: '网址' },
      description: 'Where it is published.',
    }),
    sha256: field(v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), {
      label: { en: 'SHA-256', zh: 'SHA-256' },
      description: 'SHA-256 of the file, where we had the file.',
    }),
    opened: field(v.boolean(), {
      label: { en: 'opened', zh: '是否已打开' },
      description:
        'Whether this address or file was opened for the project, so far by language models.',
    }),
  });

/** A governance plan, or a text that several governments have agreed. */
export const planEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  id: ownId,
  kind: field(picklistOf(planKinds), {
    label: { en: 'kind', zh: '类别' },
    description: 'Whether one government issued it or several agreed it.',
    vocabulary: 'plan-kind',
  }),
  code: field(v.pipe(v.string(), v.regex(/^[A-Z0-9][A-Za-z0-9./-]{0,15}$/)), {
    label: { en: 'short mark', zh: '简写' },
    description: 'Short mark before the numbers of its provisions, for people.',
  }),
  title: field(text(limits.name), {
    label: { en: 'title', zh: '标题' },
    description: 'Title in each language.',
  }),
  printedTitles: field(
    v.pipe(
      v.array(
        v.strictObject({
          language: field(languageTag, {
            label: { en: 'language', zh: '语言' },
            description: 'Language of the edition that prints it.',
            vocabulary: 'language',
          }),
          title: field(v.string(), {
            label: { en: 'title', zh: '标题' },
            description: 'The title exactly as printed.',
          }),
        }),
      ),
      v.minLength(1),
    ),
    {
      label: { en: 'titles as printed', zh: '文件所印标题' },
      description: 'Titles exactly as printed, by the language of the edition that prints them.',
    },
  ),
  issuer: field(text(limits.name), {
    label: { en: 'issuer', zh: '发布机构' },
    description: 'Body that issued the document.',
  }),
  jurisdictions: field(v.pipe(v.array(jurisdiction), v.minLength(1)), {
    label: { en: 'jurisdictions', zh: '所属' },
    vocabulary: 'jurisdiction',
    description:
      'Whose it is: ISO 3166-1 codes of governments, groups of countries, or `international`.',
  }),
  date: field(date, {
    label: { en: 'date', zh: '日期' },
    description: 'Day on which it was published.',
  }),
  hue: field(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)), {
    label: { en: 'colour', zh: '颜色' },
    description: 'Which of six colours the plan keeps in any column.',
  }),
  legalStatus: field(text(limits.summary), {
    label: { en: 'legal status', zh: '性质' },
    description: 'What kind of act it is, and whom it binds.',
  }),
  editions: field(v.pipe(v.array(editionOf(text)), v.minLength(1)), {
    label: { en: 'official editions', zh: '官方版本' },
    description: 'Published forms of the official text.',
  }),
  fullTextRead: field(v.boolean(), {
    label: { en: 'full text read', zh: '是否通读全文' },
    description: 'Whether the project read the complete official text.',
  }),
  division: field(
    v.strictObject({
      unit: field(text(limits.title), {
        label: { en: 'unit', zh: '单位' },
        description: 'What one provision is called.',
      }),
      units: field(text(limits.title), {
        label: { en: 'units', zh: '单位' },
        description: 'What several provisions are called.',
      }),
      by: field(picklistOf(dividers), {
        label: { en: 'divided by', zh: '划分者' },
        description: 'Whether the document or Parley drew the lines.',
        vocabulary: 'division-by',
      }),
      count: field(positiveInteger, {
        label: { en: 'number of provisions', zh: '条款数' },
        description: 'How many of them are recorded.',
      }),
      of: field(v.optional(positiveInteger), {
        label: { en: 'number in the document', zh: '文件所含条款数' },
        description:
          'How many the document has, where not all of them are recorded; absent where all are.',
      }),
      numbered: field(v.optional(v.boolean()), {
        label: { en: 'numbered by the document', zh: '由文件编号' },
        description:
          'Whether their numbers are the document’s own, so that they are cited by unit and number.',
      }),
      explanation: field(text(limits.passage), {
        label: { en: 'how it is divided', zh: '划分说明' },
        description: 'How the lines were drawn.',
      }),
    }),
    {
      label: { en: 'division', zh: '划分' },
      description: 'What counts as one provision, how many there are, and who drew the lines.',
    },
  ),
  segmentation: field(v.optional(picklistOf(segmentations)), {
    label: { en: 'how the official text is cut', zh: '官方文本切分方式' },
    description:
      'How the official text is cut into passages for checking; absent until it is stamped.',
    vocabulary: 'segmentation',
  }),
  stances: field(
    v.optional(
      v.array(
        v.strictObject({
          jurisdiction: field(government, {
            label: { en: 'jurisdiction', zh: '所属' },
            vocabulary: 'jurisdiction',
            description: 'The government, as an ISO 3166-1 code.',
          }),
          stance: field(picklistOf(stances), {
            label: { en: 'stance', zh: '立场' },
            description: 'Position of the government on the text.',
            vocabulary: 'stance',
          }),
          date: field(v.optional(date), {
            label: { en: 'date', zh: '日期' },
            description: 'Day on which it took the stance.',
          }),
          text: field(text(limits.summary), {
            label: { en: 'text', zh: '文字' },
            description: 'The position, in our words.',
          }),
        }),
      ),
      [],
    ),
    {
      label: { en: 'stances', zh: '各方立场' },
      description:
        'Position of each government on a text that several have agreed; the latest last.',
    },
  ),
  notes: notesOf(text),
});
