/// <reference types="node" />
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { buildIndex } from '../search/index.ts';
import { concordance, usesOf } from './concordance.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const index = buildIndex(compiled.dataset);

test('finds a term in both languages, whichever was asked for', () => {
  const english = concordance(index, 'data centre');
  const chinese = concordance(index, '数据中心');
  expect(english.expressions.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['data centre', '数据中心']),
  );
  expect(english.lines.length).toBeGreaterThan(50);
  expect(new Set(english.lines.map(({ language }) => language))).toEqual(new Set(['en', 'zh']));
  expect(chinese.lines).toHaveLength(english.lines.length);
});

test('each use stands where it says', () => {
  for (const { id, kind, before, use, after } of concordance(index, 'open-source').lines) {
    const entry = index.entries.find((one) => one.id === id && one.kind === kind);
    const texts = [entry?.title, ...(entry?.body ?? [])].flatMap((text) => [text?.en, text?.zh]);
    const stretch = before.replace(/^…/, '') + use + after.replace(/…$/, '');
    expect(texts.some((text) => text?.includes(stretch))).toBe(true);
  }
});

test.for([
  [
    'data center',
    'Data Centres and a data-centre; data, centres.',
    ['Data Centres', 'data-centre'],
  ],
  ['risk', 'Risks, risk; asterisk.', ['Risks', 'risk']],
  ['安全', '不安全的安 全与安全', ['安全', '安 全', '安全']],
  ['a+b?(c', 'a+b?(c', []],
] as const)('finds %s as words, side by side', ([term, text, found]) => {
  expect(usesOf([term])(text, 'en').map(({ use }) => use)).toEqual(found);
});

test.for(['', ' ', '\u0000', '%%%', '𠀀', 'a'.repeat(100_000), '鑫'.repeat(100_000)])(
  'answers a term that nothing has',
  (term) => {
    expect(concordance(index, term).lines).toEqual([]);
  },
);
