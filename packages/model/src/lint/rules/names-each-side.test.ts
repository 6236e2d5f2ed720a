import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { namesEachSide } from './names-each-side.ts';

const path = 'relations/chips.aims.yaml';
const [american, chinese] = ['plans/aa-2025/plan.yaml', 'plans/bb-2026/plan.yaml'] as const;

/** The tiny corpus with an American plan, a Chinese plan and a reason for their relation. */
const corpusWith = (en: string, zh: string) => {
  return tinyCorpus({
    [american]: tinyText(american, ['  - international\n', '  - US\n']),
    [chinese]: tinyText(chinese, ['  - international\n', '  - CN\n']),
    [path]: tinyText(path, ['en: The aims differ.', `en: ${en}`], ['zh: 目标不同。', `zh: ${zh}`]),
  });
};

test.for([
  ['America funds, China shares.', '美国资助，中国共享。'],
  ['The American plan funds, the Chinese plan shares.', '中国计划共享，美国计划资助。'],
  ['The United States fund what China shares.', '美国资助中国所共享者。'],
  ['China shares what the U.S. plan funds.', '中国共享美国所资助者。'],
] as const)('a reason that names both countries is in order: %s', ([en, zh]) => {
  expect(namesEachSide.check(parsed(corpusWith(en, zh)))).toEqual([]);
});

test.for([
  ['en', 'bb-2026', 'America funds, they share.', '美国资助，中国共享。'],
  ['zh', 'bb-2026', 'America funds, China shares.', '美国资助，对方共享。'],
  ['en', 'aa-2025', 'China shares, they fund.', '美国资助，中国共享。'],
  ['zh', 'aa-2025', 'America funds, China shares.', '对方资助，中国共享。'],
] as const)('a reason whose %s text does not name %s is a problem', ([language, plan, en, zh]) => {
  const files = corpusWith(en, zh);
  expect(namesEachSide.check(parsed(files))).toEqual([
    {
      rule: 'names-each-side',
      level: 'error',
      ...whereIs(files, path, language === 'en' ? `en: ${en}` : `zh: ${zh}`),
      id: 'chips.aims',
      message: `The reason does not name ${plan}.`,
      expected: `what ${plan} does, beside what every other side does`,
      tip: 'Name each plan in the same sentence pattern.',
    },
  ]);
});

test('plans of no country are not looked for', () => {
  expect(namesEachSide.check(parsed(tinyCorpus()))).toEqual([]);
});

test.for([
  ['JP', 'Japan trains where China shares.', '日本开展培训，中国共享。'],
  ['EU', 'The European Union asks what China shares.', '欧盟提问，中国共享。'],
  ['GB', 'The UK provision asks what China shares.', '英国提问，中国共享。'],
  ['g7', 'The G7 asks what China shares.', '七国集团提问，中国共享。'],
] as const)('a country or group of countries is named like any other: %s', ([code, en, zh]) => {
  const files = (words: string) =>
    tinyCorpus({
      [american]: tinyText(american, ['  - international\n', `  - ${code}\n`]),
      [chinese]: tinyText(chinese, ['  - international\n', '  - CN\n']),
      [path]: tinyText(
        path,
        ['en: The aims differ.', `en: ${words}`],
        ['zh: 目标不同。', `zh: ${zh}`],
      ),
    });
  expect(namesEachSide.check(parsed(files(en)))).toEqual([]);
  expect(namesEachSide.check(parsed(files('They ask what China shares.')))).toMatchObject([
    { message: 'The reason does not name aa-2025.' },
  ]);
});

test('a plan that does not exist is left to the rule for references', () => {
  const files = tinyCorpus({ [path]: tinyText(path, ['plan: aa-2025', 'plan: aa-2024']) });
  expect(namesEachSide.check(parsed(files))).toEqual([]);
});
