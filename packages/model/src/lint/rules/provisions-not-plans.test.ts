import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { provisionsNotPlans } from './provisions-not-plans.ts';

const path = 'relations/chips.aims.yaml';

const corpusWith = (en: string, zh: string) => {
  const [american, chinese] = ['plans/aa-2025/plan.yaml', 'plans/bb-2026/plan.yaml'] as const;
  return tinyCorpus({
    [american]: tinyText(american, ['  - international\n', '  - US\n']),
    [chinese]: tinyText(chinese, ['  - international\n', '  - CN\n']),
    [path]: tinyText(path, ['en: The aims differ.', `en: ${en}`], ['zh: 目标不同。', `zh: ${zh}`]),
  });
};

const zh = '美国计划条款着眼资助，中国计划条款着眼交流。';

test.for([
  'The US provision aims at funds, the Chinese provision at exchange.',
  'The US provision keeps out what the plan calls adversaries.',
  'The US provision aims at funds. Elsewhere the US plan asks for exchange (US II.6.1).',
])('a reason about provisions, or with a citation, is in order: %s', (en) => {
  expect(provisionsNotPlans.check(parsed(corpusWith(en, zh)))).toEqual([]);
});

test.for([
  ["America's plan aims at funds.", "America's plan"],
  ["China's plan aims at exchange.", "China's plan"],
  ['The US plan acts by origin.', 'US plan'],
  ['The Chinese plan acts by information.', 'Chinese plan'],
])('a whole plan typed by some of its provisions is a problem: %s', ([en = '', found]) => {
  const files = corpusWith(`${en} So it is.`, zh);
  expect(provisionsNotPlans.check(parsed(files))).toEqual([
    {
      rule: 'provisions-not-plans',
      level: 'error',
      ...whereIs(files, path, `en: ${en} So it is.`),
      id: 'chips.aims',
      message: `“${found}” is said where two or three provisions are compared.`,
      expected: 'the US provision, the Chinese provisions; or a citation',
      received: en,
      tip: 'Speak of the provisions. If the whole plan is meant, cite the provision that says so.',
    },
  ]);
});

const problemsIn = (text: string): number =>
  provisionsNotPlans.check(parsed(corpusWith('The aims differ.', text))).length;

test('the Chinese text is held to the same, and may cite too', () => {
  expect(problemsIn('美国计划着眼来源。')).toBe(1);
  expect(problemsIn('美国计划另处也提出共享信息（US II.6.1）。')).toBe(0);
});
