import { id, mostColumns } from '@parley/model';
import * as v from 'valibot';
import { always as alwaysParameters } from '../parameters.ts';
import { always, type Download } from './operation.ts';

/** Most ids that one brief may be asked for by address. */
const mostIds = 200;

/** Ids in the order in which they are to stand. */
const inOrder = (most: number, description: string) =>
  v.optional(
    v.pipe(
      v.array(id),
      v.minLength(1),
      v.maxLength(most, `At most ${most} ids.`),
      v.description(description),
    ),
  );

const query = v.strictObject({
  topic: inOrder(10, 'Whole topics, in the order of the brief.'),
  area: inOrder(10, 'Ids of cooperation areas, in order.'),
  event: inOrder(20, 'Ids of events, in order.'),
  ids: inOrder(
    mostIds,
    'Ids of provisions, paragraphs of agreed texts, relations, silences, and of the kinds above. Where kinds share an id, the topic is meant.',
  ),
  plans: v.optional(
    v.pipe(
      v.array(id),
      v.minLength(2, 'Name two or more plans.'),
      v.maxLength(mostColumns, 'At most six plans fit side by side.'),
      v.check((ids) => new Set(ids).size === ids.length, 'Name each plan once.'),
      v.description(
        'Two to six plans, in column order. Default: the set that is shown first, with those that the choice speaks of.',
      ),
    ),
  ),
  length: v.optional(
    v.pipe(
      v.picklist(['two-pages', 'full']),
      v.description('`two-pages` for two minutes, or `full`. Default: `full`.'),
    ),
  ),
  lang: v.optional(
    v.pipe(
      v.picklist(['en', 'zh', 'both']),
      v.description('English, Chinese, or both, one under the other. Default: English.'),
    ),
  ),
  at: alwaysParameters.at,
});

/** What a brief can be had as. */
const formats = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    summary: { en: 'Brief as a Word file', zh: 'Word版简报' },
  },
  html: { mediaType: 'text/html', summary: { en: 'Brief for paper', zh: '打印版简报' } },
  md: { mediaType: 'text/markdown', summary: { en: 'Brief as Markdown', zh: 'Markdown版简报' } },
  txt: {
    mediaType: 'text/plain',
    summary: { en: 'Brief as text in brackets', zh: '方括号文本版简报' },
  },
  csv: { mediaType: 'text/csv', summary: { en: 'Brief as a table', zh: '表格版简报' } },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: { en: 'Brief as a workbook', zh: '工作簿版简报' },
  },
} as const;

type BriefFormat = keyof typeof formats;

const briefAs = <F extends BriefFormat>(format: F) =>
  ({
    path: `/v1/briefs.${format}`,
    summary: formats[format].summary,
    description:
      'What was chosen, laid out for a meeting: each plan with force and place, how they compare, and what the governments have accepted. Then events since, obstacles, sources, and how sure each line is. Name at least one of `topic`, `area`, `event` and `ids`.',
    query,
    mediaTypes: [formats[format].mediaType],
    problems: always,
    example: `/v1/briefs.${format}?topic=energy-grid&length=two-pages`,
  }) as const satisfies Download;

export const briefDownloads = {
  getBriefDocx: briefAs('docx'),
  getBriefHtml: briefAs('html'),
  getBriefMarkdown: briefAs('md'),
  getBriefText: briefAs('txt'),
  getBriefCsv: briefAs('csv'),
  getBriefXlsx: briefAs('xlsx'),
} as const satisfies Record<string, Download>;
