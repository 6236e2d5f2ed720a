import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { sameMood } from './same-mood.ts';

const path = 'relations/chips.aims.yaml';

/** The tiny corpus with an American plan, a Chinese plan and a reason for their relation. */
const corpusWith = (en: string, zh: string) => {
  const [american, chinese] = ['plans/aa-2025/plan.yaml', 'plans/bb-2026/plan.yaml'] as const;
  return tinyCorpus({
    [american]: tinyText(american, ['  - international\n', '  - US\n']),
    [chinese]: tinyText(chinese, ['  - international\n', '  - CN\n']),
    [path]: tinyText(path, ['en: The aims differ.', `en: ${en}`], ['zh: 目标不同。', `zh: ${zh}`]),
  });
};

const en = 'The US provision asks for funds. The Chinese provisions ask for exchange.';
const zh = '美国计划条款提出资助。中国计划条款提出交流。';

test.for([
  [en, zh],
  [
    'The Chinese provision, in an item on research, asks for exchange; the US provisions ask for funds.',
    '中国计划面向各方，其条款提出交流；美国计划条款提出资助。',
  ],
] as const)('a reason in which both sides ask is in order: %s', ([first, second]) => {
  expect(sameMood.check(parsed(corpusWith(first, second)))).toEqual([]);
});

test.for([
  ['The US provision funds. The Chinese provision asks for exchange.', 'aa-2025', 'US'],
  ['The US provision asks for funds. The Chinese provision promotes it.', 'bb-2026', 'Chinese'],
  ['The US provision asks for funds. In the other, nothing asks.', 'bb-2026', 'Chinese'],
] as const)(
  'a side that is said to do, or says nothing, is a problem: %s',
  ([text, plan, name]) => {
    const files = corpusWith(text, zh);
    expect(sameMood.check(parsed(files))).toEqual([
      {
        rule: 'same-mood',
        level: 'error',
        ...whereIs(files, path, `en: ${text}`),
        id: 'chips.aims',
        message: `The reason does not say what the provisions of ${plan} ask for.`,
        expected: `“The ${name} provision asks ...”`,
        tip: 'Plans ask; what was done is an event. Use the same verb for every side.',
      },
    ]);
  },
);

test('the Chinese text is held to the same', () => {
  const [problem, ...more] = sameMood.check(
    parsed(corpusWith(en, '美国计划条款设立基金。中国计划条款提出交流。')),
  );
  expect(problem?.expected).toBe('“美国计划条款提出……”');
  expect(more).toEqual([]);
});

test('plans of countries without listed names are not looked for', () => {
  expect(sameMood.check(parsed(tinyCorpus()))).toEqual([]);
});
