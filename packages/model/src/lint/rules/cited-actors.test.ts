import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { citedActors } from './cited-actors.ts';

const path = 'cooperation-areas/shared-terms.yaml';
const english = 'en: Both use the same words.';
const chinese = 'zh: 双方使用相同的词语。';

/** A body that is no actor of any provision. */
const office = `id: office
name:
  en: Office
  zh: 办公室
abbreviation: OFF
kind: government-body
`;

const checked = (from: string, to: string) => {
  const files = tinyCorpus({
    'actors/office.yaml': office,
    [path]: tinyText(path, [from, to]),
  });
  return { files, problems: citedActors.check(parsed(files)) };
};

test.for([
  [english, 'en: The Bureau is to fund it (AA 1.1).'],
  [english, 'en: The Ministry is to fund it through its Bureau (AA 1.1).'],
  [english, 'en: The Bureau is to fund it (AA 1.1 to 1.2). The Office stands by.'],
  [english, 'en: The Office stands by.'],
  [chinese, 'zh: 由局资助（AA 1.1）。'],
] as const)('the actors of what is cited, and their parents, are in order: %s', ([from, to]) => {
  expect(checked(from, to).problems).toEqual([]);
});

test.for([
  [english, 'en: The Office is to fund it (AA 1.1).', 'office'],
  [english, 'en: OFF is to fund it (AA 1.1 to 1.2).', 'office'],
  [english, 'en: The OFF is to fund it (AA 1).', 'office'],
  [english, 'en: Its diplomats are to counter it (AA 1.1).', 'diplomats'],
  [chinese, 'zh: 由外交人员资助（AA 1.1）。', '外交人员'],
] as const)('somebody else in the same clause is a problem: %s', ([from, to, found]) => {
  const { files, problems } = checked(from, to);
  expect(problems).toEqual([
    expect.objectContaining({
      rule: 'cited-actors',
      level: 'error',
      ...whereIs(files, path, to),
      id: 'shared-terms',
      message: `“${found}” acts in this sentence, and is no actor of the provisions cited.`,
      received: to.slice(4),
    }),
  ]);
});

test('a body that the summary of the provision names may be named', () => {
  const provision = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
  const files = tinyCorpus({
    'actors/office.yaml': office,
    [provision]: tinyText(provision, ['en: Fund the work.', 'en: Fund the Office.']),
    [path]: tinyText(path, [english, 'en: The Office is funded (AA 1.1).']),
  });
  expect(citedActors.check(parsed(files))).toEqual([]);
});
