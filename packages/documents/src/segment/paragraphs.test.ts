import { expect, test } from 'vitest';
import { readSketch, requireDocument } from '../testing/read-sketch.ts';
import type { SketchPage } from '../testing/small-pdf.ts';
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

/** A declaration without numbers, as governments print them: a cover, an imprint, text, an imprint. */
const declaration: readonly SketchPage[] = [
  { lines: ['# Declaration on Harbours', '', 'Updated in spring.'] },
  {
    lines: ['© The harbour office', '', 'This print may be copied by anyone who names the office.'],
  },
  {
    lines: [
      'We who keep harbours affirm that ships should find shelter in all of them, at',
      'any tide.',
      '',
      'To that end, we agree to meet once a year and to tell each other of storms, of',
    ],
  },
  {
    lines: [
      'wrecks and of ice. We will look at:',
      '',
      '  which lights are seen from the sea at night, and which of them are too weak',
      '  to be told apart.',
      '  how pilots are trained.',
      '',
      'We note the work of the pilots, and ask them to write it down.',
      '',
      'On Dredging',
    ],
  },
  {
    lines: [
      'Sand comes back with every tide. We resolve to dredge.',
      '',
      'The harbours were these',
    ],
  },
  { lines: ['Copyright of the harbour office.', '', 'Write to us about this page.'] },
];

test('a declaration is counted from its first paragraph; covers, imprints and headings are left out, lists have letters', async () => {
  expect(passagesOf(await readSketch(declaration, ''), 'paragraphs')).toEqual(
    [
      [
        '1',
        'We who keep harbours affirm that ships should find shelter in all of them, at any tide.',
      ],
      [
        '2',
        'To that end, we agree to meet once a year and to tell each other of storms, of wrecks and of ice. We will look at:',
      ],
      [
        '2(a)',
        'which lights are seen from the sea at night, and which of them are too weak to be told apart.',
      ],
      ['2(b)', 'how pilots are trained.'],
      ['3', 'We note the work of the pilots, and ask them to write it down.'],
      ['4', 'Sand comes back with every tide. We resolve to dredge.'],
    ].map(([paragraph, text], index) => ({ order: index + 1, locator: { paragraph }, text })),
  );
});

test('a list in HTML has the same passages as one in print', async () => {
  const html =
    '<p>We will look at:</p><ul><li>which lights are weak.</li><li>Pilots.</li></ul><p>We end.</p>';
  expect((await cut(html, 'a.html')).map(({ locator, text }) => [locator.paragraph, text])).toEqual(
    [
      ['1', 'We will look at:'],
      ['1(a)', 'which lights are weak.'],
      ['1(b)', 'Pilots.'],
      ['2', 'We end.'],
    ],
  );
});

test('a page that begins with a copyright mark and is as full as others is text', async () => {
  const pages = [
    { lines: ['© 1921', '', 'We affirm that ships should find', 'shelter.'] },
    { lines: ['© The harbour office', '', 'Sand comes back with the tide.'] },
  ];
  expect(
    passagesOf(await readSketch(pages, ''), 'paragraphs').map(({ locator }) => locator.paragraph),
  ).toEqual(['1', '2']);
});
