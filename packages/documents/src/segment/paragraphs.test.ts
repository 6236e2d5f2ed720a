import { expect, test } from 'vitest';
import { requireDocument } from '../testing/read-sketch.ts';
import { passagesOf } from './passages-of.ts';

const cut = async (text: string, hint: string) =>
  passagesOf(await requireDocument(text, hint), 'paragraphs');

test('paragraphs of numbered items say which item they stand in; headings are left out', async () => {
  const html =
    '<h1>港口行动计划</h1><p>港口连接各方。</p><p>一、建设码头</p><p>各方合作建设码头。</p><p>二、培训船员</p><p>支持培训。</p><p>鼓励交流。</p>';
  expect(await cut(html, 'plan.html')).toEqual([
    { order: 1, locator: { paragraph: '1' }, text: '港口连接各方。' },
    { order: 2, locator: { item: '1', paragraph: '1' }, text: '各方合作建设码头。' },
    { order: 3, locator: { item: '2', paragraph: '1' }, text: '支持培训。' },
    { order: 4, locator: { item: '2', paragraph: '2' }, text: '鼓励交流。' },
  ]);
});

test('an item whose number and text share a paragraph keeps the text alone', async () => {
  const text = '　　一、建设码头。\n　　二、培训\n船员。\n　　十、不相连。';
  expect(await cut(text, 'plan.txt')).toEqual([
    { order: 1, locator: { item: '1', paragraph: '1' }, text: '建设码头。' },
    { order: 2, locator: { item: '2', paragraph: '1' }, text: '培训船员。' },
    { order: 3, locator: { item: '2', paragraph: '2' }, text: '十、不相连。' },
  ]);
});

test.for([
  ['digits', ['1. Dig.', '2. Build.', '3. Light.']],
  ['Roman numerals', ['I. Dig.', 'II. Build.', 'III. Light.']],
  ['Chinese numerals in brackets', ['（一）挖。', '（二）建。', '（三）点灯。']],
] as const)('items are followed by %s', async ([, lines]) => {
  expect((await cut(lines.join('\n\n'), 'a.txt')).map(({ locator }) => locator.item)).toEqual([
    '1',
    '2',
    '3',
  ]);
});

test('Chinese numerals are followed up to nineteen and on', async () => {
  const numerals =
    '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一';
  const text = numerals
    .split(' ')
    .map((numeral) => `${numeral}、建设。`)
    .join('\n');
  expect((await cut(text, 'a.txt')).map(({ locator }) => Number(locator.item))).toEqual(
    Array.from({ length: 21 }, (_, index) => index + 1),
  );
});
