import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText } from '../../testing/tiny-corpus.ts';
import { labelName } from './label-name.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

const found = (label: string) =>
  labelName.check(parsed(tinyCorpus({ [path]: tinyText(path, ['label: "1.1"', label]) })));

test('the tiny corpus has numbers, and needs no names', () => {
  expect(labelName.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a label of words without a name in Chinese is reported', () => {
  expect(found('label: "panel: reports"')).toMatchObject([
    { rule: 'label-name', message: 'The label “panel: reports” is words, and has no Chinese.' },
  ]);
});

test('a name that is not the label in English is reported', () => {
  expect(found('label: scope\nname:\n  en: range\n  zh: 适用范围')).toMatchObject([
    { message: 'The label is “scope”, and the English name “range”.' },
  ]);
});

test.for([
  'label: "8-iii"',
  'label: 56(a)',
  'label: II.2.3',
  'label: scope\nname:\n  en: scope\n  zh: 范围',
])('%j is let through', (label) => {
  expect(found(label)).toEqual([]);
});
