import { inject, expect, test } from 'vitest';
import { visit } from '../browser.ts';

/** The families that draw the words of an element, asked of the browser and not of the style sheet. */
const familiesOf = async (
  page: Awaited<ReturnType<typeof visit>>['page'],
  selector: string,
): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName }) => familyName);
};

/** Marks that Latin and Chinese fonts both have, and draw with different widths. */
const marks = { dash: '——', ellipsis: '……', quotation: '“”', inner: '‘’', middle: '·' };

test.for(Object.entries(marks))(
  'a %s is drawn by the Chinese font on a Chinese page, in text and in labels, and a character wide',
  async ([, mark]) => {
    const { page, close } = await visit('/zh/topics/energy-grid');
    for (const family of ['serif', 'sans']) {
      await page.evaluate(
        ([words, name]) => {
          const line = document.createElement('p');
          line.id = `of-${name}`;
          line.style.fontFamily = `var(--${name})`;
          line.style.fontSize = '20px';
          line.style.width = 'max-content';
          line.textContent = words ?? '';
          document.querySelector('main')?.append(line);
        },
        [mark, family],
      );
      const families = await familiesOf(page, `#of-${family}`);
      expect(families).toHaveLength(1);
      expect(families[0]).toMatch(/CJK|Source Han|Songti|Heiti|PingFang|SimSun|YaHei/);
    }
    await close();
  },
);

test('on an English page the same marks are drawn by the Latin font', async () => {
  const { page, close } = await visit('/topics/energy-grid');
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.id = 'marks';
    line.textContent = '“a — b … c”';
    document.querySelector('main')?.append(line);
  });
  expect(await familiesOf(page, '#marks')).toEqual([expect.stringMatching(/^Source Serif 4/)]);
  await close();
});

const text = async (path: string): Promise<string> => {
  const html = await (await fetch(inject('origin') + path)).text();
  return html.replaceAll(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ');
};

test.for([
  ['unga-79-325.panel-report', 'panel: reports', '科学小组：报告'],
  ['delhi-2026.resilience.energy', 'resilience: energy', '韧性：能源'],
  ['apec-ai-2025.centre', 'centre', '中心'],
] as const)('paragraph %s goes by its Chinese name on Chinese pages', async ([id, en, zh]) => {
  const chinese = await text(`/zh/provisions/${id}`);
  expect(chinese).toContain(zh);
  expect(chinese).not.toMatch(new RegExp(String.raw`(?<![\w.])${en}\b`));
  expect(await text(`/provisions/${id}`)).toContain(en);
});

test.for(['/zh', '/zh/topics', '/zh/topics/energy-grid', '/zh/search?q=算力'])(
  'counts and hits of %s name countries: letters of codes are in numbers of provisions alone',
  async (path) => {
    const words = await text(path);
    expect(words).not.toMatch(/\b(?:US|CN|UK)\s*\d+\s*条/);
    expect(words).toMatch(/美国/);
  },
);
