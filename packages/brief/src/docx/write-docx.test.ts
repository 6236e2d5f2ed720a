import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { documentOf } from '../document/document-of.ts';
import { briefOf, index, withTitle } from '../testing/energy.ts';
import { writeDocx } from './write-docx.ts';

const partOf = (bytes: Uint8Array, name: string): string => {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`The file has no ${name}.`);
  return strFromU8(part);
};

const htmlOf = async (bytes: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;

const en = await writeDocx(briefOf({ origin: 'https://parley.example' }));
const zh = await writeDocx(briefOf({ languages: ['zh'] }));

test('another reader finds the headings, the notes and the links', async () => {
  const html = await htmlOf(en);
  for (const heading of ['In short', 'In the way', 'What each side says', 'Since then'])
    expect(html).toMatch(new RegExp(`<h1>(?:<a[^>]*></a>)*${heading}</h1>`));
  const { notes } = documentOf(briefOf());
  expect(notes.length).toBeGreaterThan(10);
  expect([...html.matchAll(/<li id="footnote-\d+">/g)]).toHaveLength(notes.length);
  expect([...html.matchAll(/<sup><a href="#footnote-/g)]).toHaveLength(notes.length);
  expect(html).toContain('href="https://www.whitehouse.gov/');
  expect(await htmlOf(zh)).toMatch(/<h1>(?:<a[^>]*><\/a>)*各方表述<\/h1>/);
});

test('notes are cited in the order of their numbers, each once', () => {
  const cited = [...partOf(en, 'word/document.xml').matchAll(/<w:footnoteReference w:id="(\d+)"/g)];
  const numbers = cited.map(([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});

test('the comparison repeats its head, breaks no row and has no empty cell', () => {
  const document = partOf(en, 'word/document.xml');
  const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    for (const cell of table.match(/<w:tc>.*?<\/w:tc>/gs) ?? [])
      expect(cell.replace(/<[^>]*>/g, '').trim()).not.toBe('');
  }
  const [, comparison = ''] = tables;
  expect(comparison.match(/<w:cantSplit\/>/g)?.length).toBe(comparison.match(/<w:tr>/g)?.length);
  // Two tables without a paragraph between them are one to Word.
  expect(document).not.toContain('</w:tbl><w:tbl>');
});

test('every run says its language, and Chinese fonts have stand-ins', () => {
  for (const [bytes, language] of [
    [en, 'en-US'],
    [zh, 'zh-CN'],
  ] as const) {
    const runs = partOf(bytes, 'word/document.xml').match(
      /<w:r>(?:(?!<\/w:r>).)*<w:t[ >].*?<\/w:r>/gs,
    );
    const own = runs?.filter((run) => run.includes(`<w:lang w:val="${language}"`)) ?? [];
    expect(own.length).toBeGreaterThan(50);
  }
  expect(partOf(zh, 'word/document.xml')).toContain('w:hint="eastAsia"');
  expect(partOf(zh, 'word/fontTable.xml')).toMatch(/w:name="SimSun"><w:altName w:val="[^"]*Noto/);
  expect(partOf(zh, 'word/styles.xml')).toContain('w:eastAsia="SimSun"');
});

test('every page says what it is: unofficial, the version, the address, the page', () => {
  const foot = partOf(en, 'word/footer1.xml');
  expect(foot).toContain('https://parley.example/compare/us-2025/cn-2025/energy-grid');
  expect(foot).toContain(index.dataset.dataVersion);
  expect(foot).toContain('NUMPAGES');
  expect(partOf(en, 'word/header1.xml')).toContain('Unofficial');
});

test('both languages stand in one file', () => {
  const view = briefOf({ languages: ['en', 'zh'] });
  const { title, blocks } = documentOf(view);
  expect(title.map(({ language }) => language)).toEqual(['en', 'zh']);
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.lines] : []));
  expect(headings.length).toBeGreaterThan(3);
  for (const lines of headings) expect(lines.map(({ language }) => language)).toEqual(['en', 'zh']);
});

test('the same view gives the same bytes', async () => {
  expect(await writeDocx(briefOf({ languages: ['zh'] }))).toEqual(zh);
});

test('hostile texts stay texts', async () => {
  const hostile = `</w:t><script>alert(1)</script>\u202E\u0000\uD800 &amp; ${'x'.repeat(1_000_000)}`;
  const html = await htmlOf(await writeDocx(withTitle(briefOf(), hostile)));
  expect(html).toContain('&lt;/w:t&gt;&lt;script&gt;alert(1)');
  expect(html).not.toContain('<script>');
});
