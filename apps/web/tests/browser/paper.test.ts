import { readDocument } from '@parley/documents';
import { expect, test } from 'vitest';
import { visit } from '../browser.ts';

test.for([
  ['/topics/energy-grid', 'Energy and the grid', 'unofficial'],
  ['/cooperation/public-health-data', 'Public health', 'unofficial'],
  ['/zh/plans/cn-2025', '人工智能全球治理行动计划', '非官方'],
] as const)(
  'every sheet of %s has its title, that it is unofficial, the release and its number',
  async ([path, title, unofficial]) => {
    const { page, close } = await visit(path, { javaScriptEnabled: false });
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const printed = await readDocument(file, 'sheets.pdf');
    // Fonts of some systems write parts of characters where characters are meant.
    const sheets = ('pages' in printed ? printed.pages : []).map((text) => text.normalize('NFKC'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const [index, text] of sheets.entries()) {
      for (const words of [title, unofficial]) expect(text).toContain(words);
      expect(text).toMatch(/\d+\.\d+\.\d+/);
      expect(text).toMatch(new RegExp(String.raw`\b${index + 1} / ${sheets.length}\b`));
    }
    await close();
  },
);
