import { expect, test } from 'vitest';
import { countChanges, countsInWords } from './counts.ts';
import { diffDatasets } from './diff-datasets.ts';
import { changesAsMarkdown } from './markdown.ts';
import { compiledWith, replacing } from './testing/corpora.ts';

const released = await compiledWith();
const provision = 'plans/us-2025/provisions/us-2025.ii.2.1.yaml';
const event = 'events/ai-impact-summit-2026-02.yaml';
const changes = diffDatasets(
  released,
  await compiledWith({
    [provision]: replacing('en: Stabilise the grid and', 'en: Keep *all* the grid and'),
    [event]: replacing('zh: 新德里峰会以人工智能影响宣言闭幕', 'zh: 新德里峰会以宣言闭幕'),
  }),
);

test('changes are told kind by kind, with each field before and after', () => {
  expect(changesAsMarkdown(changes, 'en')).toBe(`### Changed: 1 provision

- US II.2.1: Keep \\*all\\* the grid and prevent premature closing of critical generation \`us-2025.ii.2.1\`
  - Title
    - before: Stabilise the grid and prevent premature closing of critical generation
    - now: Keep \\*all\\* the grid and prevent premature closing of critical generation

### Changed: 1 event

- 2026-02-21 New Delhi summit closes with a declaration on AI impact \`ai-impact-summit-2026-02\`
  - Title (in Chinese)
    - before: 新德里峰会以人工智能影响宣言闭幕
    - now: 新德里峰会以宣言闭幕`);
});

test('where two texts look alike it is said what differs', async () => {
  const alike = diffDatasets(
    released,
    await compiledWith({
      [provision]: replacing('en: Stabilise the grid and', 'en: Stabilise the grіd and'),
    }),
  );
  expect(changesAsMarkdown(alike, 'en')).toContain(
    '    - looks the same; differs after “gr”: U+0069 “i” before, U+0456 “і” now',
  );
  expect(changesAsMarkdown(alike, 'zh')).toContain('    - 看似相同；“gr”之后不同：');
});

test('nothing in a text mentions anybody, refers to anything or is a link', async () => {
  const line = changesAsMarkdown(
    diffDatasets(
      released,
      await compiledWith({
        [provision]: replacing(
          'en: Stabilise the grid and prevent premature closing of critical generation',
          'en: Ask @parley/maintainers at https://a.example or www.b.example',
        ),
      }),
    ),
    'en',
  )
    .split('\n')
    .find((each) => each.includes('- now'));
  expect(line).toContain('@<!-- -->parley/maintainers');
  expect(line).toContain('https:<!-- -->//a.example');
  expect(line).toContain('www<!-- -->.b.example');
});

test('readers of Chinese are told the same, and see the English where only that changed', () => {
  expect(changesAsMarkdown(changes, 'zh', 2)).toMatch(
    /^## 修改：条款1项[\s\S]*标题（英文）\n {4}- 原为：Stabilise[\s\S]*## 修改：事件1项[\s\S]*现为：新德里峰会以宣言闭幕$/,
  );
});

test('the sum of changes is one sentence for each type', () => {
  expect(countsInWords(changes)).toEqual({
    en: 'Changed: 1 provision, 1 event.',
    zh: '修改：条款1项、事件1项。',
  });
  expect(countChanges(changes)).toEqual({ added: 0, changed: 2, moved: 0, removed: 0 });
  expect(countsInWords([])).toEqual({ en: '', zh: '' });
});
