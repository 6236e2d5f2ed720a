import { expect, test } from 'vitest';
import { checkCorpus } from './compile.ts';
import { checkFile } from './check-file.ts';
import { entriesOf } from './corpus/corpus-file.ts';
import { parseCorpus } from './corpus/parse-corpus.ts';
import { placeOf } from './corpus/place.ts';
import { tinyCorpus, tinyText } from './testing/tiny-corpus.ts';
import { tinyTexts } from './testing/tiny-texts.ts';

const path = Object.keys(tinyTexts).find((name) => name.includes('/provisions/')) ?? '';
const others = Object.keys(tinyTexts)
  .filter((name) => name !== path)
  .flatMap((name) => placeOf(name) ?? []);
const withEdit = (from: string, to: string): string => tinyText(path, [from, to]);

test('a provision of a sound corpus has no problem by itself', () => {
  expect(checkFile({ path, text: tinyTexts[path] ?? '' }, others)).toEqual([]);
});

test.for([
  ['a missing language', /^ {2}zh: .*\n/m],
  ['an unknown topic', /^topics:\n {2}- \S+/m],
] as const)('%s is the same problem as in the whole corpus', ([name, pattern]) => {
  const [from = ''] = pattern.exec(tinyTexts[path] ?? '') ?? [];
  const text = (tinyTexts[path] ?? '').replace(
    from,
    name === 'an unknown topic' ? 'topics:\n  - no-such-topic' : '',
  );
  const found = checkFile({ path, text }, others);
  expect(found).not.toEqual([]);
  const whole = checkCorpus(tinyCorpus({ [path]: text })).filter(({ file }) => file === path);
  for (const problem of found) expect(whole).toContainEqual(problem);
});

test('a word that judges is reported with its place', () => {
  const [from = ''] = /^ {2}en: .*$/m.exec(tinyTexts[path] ?? '') ?? [];
  const text = withEdit(from, '  en: A bold title');
  expect(checkFile({ path, text }, others)).toMatchObject([
    { rule: 'neutral-wording', file: path },
  ]);
});

test('evidence is held to what is known of the plan and of its sources', () => {
  const { corpus } = parseCorpus(tinyCorpus());
  const basis = {
    openedPlans: entriesOf(corpus, 'plan').map(({ entity }) => entity.id),
    sources: entriesOf(corpus, 'source').map(({ entity }) => entity),
  };
  const raised = withEdit('sources:\n  - plan-pdf\n', '');
  const rulesOf = (text: string) =>
    checkFile({ path, text }, others, basis).map(({ rule }) => rule);
  expect(rulesOf(tinyTexts[path] ?? '')).toEqual([]);
  expect(rulesOf(raised)).toEqual(['raised-evidence', 'raised-evidence']);
  expect(rulesOf(withEdit('reviewedOn: 2026-02-02', 'reviewedOn: 2931-01-01'))).toEqual([
    'future-date',
  ]);
});

test.for([
  ['house-style', 'en: A "title"'],
  ['stray-characters', 'en: A\u00A0title'],
] as const)('%s is reported of one file too', ([rule, title]) => {
  const [from = ''] = /en: .*$/m.exec(tinyTexts[path] ?? '') ?? [];
  expect(checkFile({ path, text: withEdit(from, title) }, others)).toEqual(
    expect.arrayContaining([expect.objectContaining({ rule })]),
  );
});
