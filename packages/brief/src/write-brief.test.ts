import { strFromU8, unzipSync } from 'fflate';
import papaparse from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { writeHtml } from './html/write-html.ts';
import { briefFormats, writeBrief, type BriefFormat } from './index.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { writeCsv } from './table/csv.ts';
import { writeXlsx } from './table/xlsx.ts';
import { tableOf } from './table/lines.ts';
import { briefOf, withTitle } from './testing/energy.ts';

const formula = '=HYPERLINK("https://example.org","x")';

test('CSV gives another reader the same rows, Chinese whole, and no formula', () => {
  const view = briefOf({ languages: ['zh'] });
  const { columns, rows } = tableOf(view);
  const csv = writeCsv(view);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const read = papaparse.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;
  expect(read).toEqual([columns, ...rows]);
  expect(csv).toContain('稳定现有电网');
  const cells = papaparse
    .parse<string[]>(writeCsv(withTitle(briefOf(), formula)).slice(1))
    .data.flat();
  expect(cells).toContain(`'${formula}`);
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
});

test('a workbook gives another reader the same rows, and formulas are texts', async () => {
  const view = withTitle(briefOf({ languages: ['en', 'zh'] }), formula);
  const { columns, rows } = tableOf(view);
  const bytes = await writeXlsx(view);
  const read = await readXlsxFile(bytes.buffer);
  const sheet = Array.isArray(read) && read[0] && 'data' in read[0] ? read[0].data : read;
  expect(sheet).toEqual(
    [columns, ...rows].map((row) => row.map((cell) => (cell === '' ? null : cell))),
  );
  expect(await writeXlsx(view)).toEqual(bytes);
});

test('a workbook has the parts of its fonts in the order that the schema asks for', async () => {
  const styles = strFromU8(
    unzipSync(await writeXlsx(briefOf()))['xl/styles.xml'] ?? new Uint8Array(),
  );
  const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, inner = '']) =>
    [...inner.matchAll(/<(\w+)/g)].map(([, name]) => name),
  );
  expect(fonts).toEqual([
    ['color', 'family', 'scheme'],
    ['b', 'color', 'family', 'scheme'],
  ]);
});

test('HTML is a whole page without script, in the language of each line', () => {
  const html = writeHtml(briefOf({ languages: ['en', 'zh'] }));
  expect(html).toContain('<p lang="zh-Hans"');
  expect(html).toContain('<p lang="en"');
  const cited = [...html.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number);
  expect(cited.length).toBeGreaterThan(10);
  for (const number of cited) expect(html).toContain(`<li id="note-${number}">`);
  const hostile = writeHtml(withTitle(briefOf(), '<script>alert(1)</script>"onload="x'));
  expect(hostile).not.toContain('<script');
  expect(hostile).toContain('&lt;script&gt;');
});

test('Markdown has a row for each row of the comparison, and texts cannot break out of it', () => {
  const text = writeMarkdown(withTitle(briefOf(), 'a | b\n# c <b>'));
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(4);
  expect(text).toContain('a \\| b \\# c \\<b\\>');
  expect(text).not.toMatch(/^# c/m);
  for (const [, number] of text.matchAll(/\[\^(\d+)\](?!:)/g))
    expect(text).toContain(`\n[^${number}]: `);
});

test('every format writes every kind of brief', async () => {
  // Object.keys loses the key type; these are exactly the formats.
  for (const format of Object.keys(briefFormats) as BriefFormat[])
    for (const choice of [
      { areas: ['data-centre-energy'] },
      { events: ['us-ferc-show-cause-2026-06'] },
      { topics: ['workforce', 'biosecurity'], ids: ['us-2025.ii.2.1', 'nothing'] },
    ])
      for (const length of ['two-pages', 'full'] as const)
        expect(
          (await writeBrief(briefOf({ length, languages: ['zh'] }, choice), format)).length,
        ).toBeGreaterThan(1000);
});
