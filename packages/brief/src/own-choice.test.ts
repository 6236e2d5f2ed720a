import { briefParts } from '@parley/queries/brief';
import { unzipSync, strFromU8 } from 'fflate';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { writeBracket } from './bracket/write-bracket.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeHtml } from './html/write-html.ts';
import { briefFormats, writeBrief, type BriefFormat } from './index.ts';
import { writeMarkdown } from './markdown/write-markdown.ts';
import { tableOf } from './table/lines.ts';
import { briefOf } from './testing/energy.ts';

const about = { kind: 'provision', id: 'us-2025.ii.2.1' } as const;
const official = new Map([
  [about.id, { text: 'Printed <words> of a document.', language: 'en' as const }],
]);

const headings = (html: string): string[] =>
  [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, inner = '']) =>
    inner.replaceAll(/<[^>]*>/g, ''),
  );

test('each part can be left out, and nothing is then said of it', () => {
  const parts = {
    'in-short': 'In short',
    sides: 'What each side says',
    agreed: 'Both have accepted',
    events: 'Since then',
    areas: 'Where they could work together',
    notes: 'My notes',
  } as const;
  const remarks = [{ ...about, text: 'Ask.' }];
  for (const length of ['two-pages', 'full'] as const) {
    expect(headings(writeHtml(briefOf({ length, remarks })))).toEqual(
      expect.arrayContaining(Object.values(parts)),
    );
    for (const part of briefParts) {
      const found = headings(writeHtml(briefOf({ length, remarks, without: [part] })));
      expect(found).not.toContain(parts[part]);
      expect(found).toContain('How this was made');
    }
    expect(headings(writeHtml(briefOf({ length, without: briefParts })))).toEqual([
      'How this was made',
    ]);
  }
});

const kinds = (without: typeof briefParts | readonly []) =>
  new Set(tableOf(briefOf({ without })).rows.map((row) => row[6]));

test('a table has no rows of what is left out', () => {
  expect(kinds([])).toContain('event');
  expect(kinds(briefParts)).toEqual(new Set());
});

test('official words are marked as a quotation in every form', async () => {
  const view = briefOf({ official });
  expect(writeHtml(view)).toContain(
    '<blockquote lang="en" class="quote">“Printed &lt;words&gt; of a document.”</blockquote>',
  );
  expect(writeMarkdown(view)).toContain(String.raw`“Printed \<words\> of a document.”`);
  expect(writeBracket(view)).toContain('[US: “Printed <words> of a document.” (US II.2.1)');
  expect(tableOf(view).columns).toContain('official_words');
  const xml = strFromU8(unzipSync(await writeDocx(view))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('BriefQuote');
  expect(xml).toContain('“Printed &lt;words&gt; of a document.”');
});

const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;',
  '\u202Ereversed\u2066 and \u0000\u0007\uFFFE\uD800 lone',
  '=HYPERLINK("https://example.org")\r\n| a | b |\n# heading\n[x](javascript:alert(1))',
  'x'.repeat(1_000_000),
];

test.for(hostile.map((text) => [text.slice(0, 12), text] as const))(
  'a hostile note is text in every format: %s',
  async ([, text]) => {
    const view = briefOf({ remarks: [{ ...about, text }], length: 'two-pages' });
    // Object.keys loses the key type; these are exactly the formats.
    for (const format of Object.keys(briefFormats) as BriefFormat[])
      expect((await writeBrief(view, format)).length).toBeGreaterThan(1000);
    const html = writeHtml(view);
    expect(html).not.toMatch(/<script|<img/);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(view)) });
    const [line = ''] = text.split(/\r?\n/);
    // Characters that no file of Word may have are left out.
    const kept = ['\u0000', '\u0007', '\uFFFE', '\uD800'].reduce(
      (rest, sign) => rest.replaceAll(sign, ''),
      line,
    );
    expect(value.includes(kept)).toBe(true);
    expect(writeMarkdown(view)).not.toMatch(/^# heading|[^\\]\]\(javascript/m);
    for (const row of tableOf(view).rows) expect(row.length).toBe(tableOf(view).columns.length);
  },
);
