import { expect, test } from 'vitest';
import { matchesText } from './matches-text.ts';
import { smallDataset } from './testing/small-dataset.ts';

const {
  plans: [plan],
  provisions: [provision],
} = await smallDataset({
  topics: ['energy'],
  plans: [
    {
      id: 'us',
      provisions: [
        {
          topics: ['energy'],
          label: 'II.2.1',
          title: { en: 'Stabilise the Grid', zh: '稳定电网' },
          summary: {
            en: 'Keep ＡＩ plants running.',
            zh: '保障人工智能（AI）用电。',
            fr: 'Réseau électrique',
          },
        },
      ],
    },
  ],
});
if (!plan || !provision) throw new Error('The fixture has one plan with one provision.');

const finds = (text: string) => matchesText(text)(provision, plan);

test.for([
  ['stabilise', 'a word of the title'],
  ['plants', 'a word of the summary'],
  ['STABILISE the gRID', 'letters of either case'],
  ['ＧＲＩＤ', 'full width for half width'],
  ['ai plants', 'half width for full width'],
  ['plants stabilise', 'words in another order and from another field'],
  ['  grid \t plants\n', 'words parted by any space'],
  ['grid\u3000电网', 'words parted by the wide space of Chinese'],
  ['稳定电网', 'Chinese'],
  ['人工智能(ai)', 'Chinese with other brackets'],
  ['电网 人工', 'Chinese words from title and summary'],
  ['électrique', 'a language besides English and Chinese'],
  ['US II.2.1', 'the number as people write it'],
  ['us ii.2.1', 'the number in small letters'],
  ['us.1', 'the id'],
  ['US II.2', 'the section that it stands in'],
  ['ii', 'the pillar that it stands in'],
] as const)('"%s" finds the provision: %s', ([text]) => {
  expect(finds(text)).toBe(true);
});

test.for([
  ['grid storage', 'one word that does not occur'],
  ['电网稳定', 'Chinese in another order'],
  ['stabilisethe', 'words run together'],
  ['CN II.2.1', 'the code of another plan'],
  ['US II.2.2', 'the number of another provision'],
  ['I.2.1', 'a number that ends like its own'],
  ['II.2.', 'a number broken off'],
  ['2.1', 'the last steps of the number'],
  ['II.2.10', 'a number that begins like its own'],
  ['energy', 'a word of the topic only'],
] as const)('"%s" does not find the provision: %s', ([text]) => {
  expect(finds(text)).toBe(false);
});

test('without words every provision is found', () => {
  expect(finds('')).toBe(true);
  expect(finds(' \t')).toBe(true);
});

test('words do not run from one field into the next', () => {
  expect(finds('grid稳定')).toBe(false);
  expect(finds('电网keep')).toBe(false);
});

test('the number is found without its plan, the code of the plan only with it', () => {
  const marked = { ...plan, code: 'ZZ' };
  expect(matchesText('II.2.1')(provision)).toBe(true);
  expect(matchesText('ZZ II.2.1')(provision, marked)).toBe(true);
  expect(matchesText('ZZ II.2.1')(provision)).toBe(false);
});
