import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashPassage } from './hash-passage.ts';
import { normaliseText } from './normalise-text.ts';

/** What the normaliser looks at. */
const pieces = [
  ..."- ‐ – — ¹ ²⁵ , [3] 10 '' ‘ ’ “ ´ ′′ é e\u0301 ﬁ 人 工 ， word ᄀ ᅡ \u00AD".split(' '),
  ' ',
  '\n',
  '\u00A0',
];

/** Texts made of what the normaliser looks at, and of anything else. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('normalising twice is normalising once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
    }),
    { numRuns: 2000 },
  );
});

test('where lines break does not matter', () => {
  const words = fc.array(
    fc.constantFrom('open', 'source', 'models', '算力', 'R&D', '2030', 'a–b'),
    {
      minLength: 2,
      maxLength: 12,
    },
  );
  const breaks = fc.array(fc.constantFrom(' ', '\n', ' \n ', '\u00A0'), { minLength: 12 });
  fc.assert(
    fc.property(words, breaks, (parts, gaps) => {
      const broken = parts.map((part, index) => part + (gaps[index] ?? ' ')).join('');
      expect(normaliseText(broken)).toBe(normaliseText(parts.join(' ')));
    }),
  );
});

test.for([
  ['a word that a line end divides', 'large-\nscale', 'large-scale'],
  ['a word divided without a hyphen of its own', 'infor-\nmation', 'information'],
  ['a hyphen that a file sets apart', 'capacity -\nbuilding', 'capacity-building'],
  ['a soft hyphen', 'super\u00ADcomputer', 'supercomputer'],
  ['typographic quotes', '“try-first” culture, nation’s', '"try-first" culture, nation\'s'],
  ['dashes of another length', 'compute—far beyond', 'compute – far beyond'],
  ['ligatures and full-width letters', 'ﬁrst ＡＩ', 'first AI'],
  ['footnote marks', 'deployment.⁴ Next⁷, ⁸ one', 'deployment. Next one'],
  ['footnote marks in brackets', 'deployment.[4] Next', 'deployment. Next'],
  ['white space of any kind', 'safe,\u00A0secure\t and', 'safe, secure and'],
  ['spaces between Chinese lines', '人工\n智能 治理', '人工智能治理'],
] as const)('%s makes no difference', ([, one, other]) => {
  expect(normaliseText(one)).toBe(normaliseText(other));
});

test.for([
  ['a word', 'must invest', 'may invest'],
  ['a letter’s case', 'State law', 'state law'],
  ['punctuation', 'build, and train', 'build and train'],
  ['a number', 'below 10²⁵ operations', 'below 10²⁶ operations'],
  ['a Chinese character', '推动合作', '推进合作'],
] as const)('%s makes a difference', async ([, one, other]) => {
  expect(normaliseText(one)).not.toBe(normaliseText(other));
  expect(await hashPassage(one)).not.toBe(await hashPassage(other));
});

test('a fingerprint is 64 hexadecimal digits, and the same for the same words', async () => {
  const hash = await hashPassage('Train more people.');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(hash).toBe(await hashPassage(' Train  more\npeople. '));
});

test('a space that a file puts into a word makes no difference to the fingerprint', async () => {
  expect(await hashPassage('struct ural change')).toBe(await hashPassage('structural change'));
});

test('the fingerprint of a known text stays what it was for this version of the normaliser', async () => {
  expect(await hashPassage('“Large-\nscale” models—safe,¹ secure.')).toMatchInlineSnapshot(
    `"54812e9bacc5309cdf730a80e732420f92e78f2c369e47560a7548adda3603bd"`,
  );
});

test('CJK radicals equal their characters from version 2 on; version 1 knows only those that NFKC does', async () => {
  expect(normaliseText('⼈⼯智能⻅⻓')).toBe('人工智能见长');
  expect(normaliseText('⼈⼯智能⻅⻓', 1)).toBe('人工智能⻅⻓');
  expect(await hashPassage('⻅⻓')).toBe(await hashPassage('见长', 1));
});
