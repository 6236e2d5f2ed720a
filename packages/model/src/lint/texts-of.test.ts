import { expect, test } from 'vitest';
import { parsed, tinyText } from '../testing/tiny-corpus.ts';
import { textsOf } from './texts-of.ts';

const textsIn = (path: string, text = tinyText(path)) =>
  parsed([{ path, text }]).entries.flatMap((entry) => textsOf(entry));

test('every text in our words is found in both languages, with the way to it', () => {
  expect(textsIn('relations/chips.aims.yaml')).toEqual([
    { path: ['reason', 'en'], language: 'en', words: 'The aims differ.' },
    { path: ['reason', 'zh'], language: 'zh', words: '目标不同。' },
  ]);
});

test('texts inside lists are found by their place in the list', () => {
  const path = 'plans/aa-2025/statements/aa-2025.preamble.1.yaml';
  const text = `${tinyText(path)}notes:\n  - en: One\n    zh: 一\n  - en: Two\n    zh: 二\n`;
  expect(textsIn(path, text).filter(({ language }) => language === 'zh')).toEqual([
    { path: ['summary', 'zh'], language: 'zh', words: '说明原因。' },
    { path: ['notes', 0, 'zh'], language: 'zh', words: '一' },
    { path: ['notes', 1, 'zh'], language: 'zh', words: '二' },
  ]);
});

test.for([
  ['the name of an actor', 'actors/bureau.yaml'],
  ['the heading of a section', 'plans/aa-2025/sections/aa-2025.i.yaml'],
  ['the title and publisher of a source', 'sources/plan-pdf.yaml'],
] as const)('%s is given, and not ours to word', ([, path]) => {
  expect(textsIn(path)).toEqual([]);
});

test('of a plan, the issuer and the printed titles are given and the rest is ours', () => {
  const fields = new Set(textsIn('plans/aa-2025/plan.yaml').map(({ path }) => path[0]));
  expect([...fields]).toEqual(['title', 'legalStatus', 'division']);
});

test('the language of a verb and the review of a translation are no texts', () => {
  const paths = textsIn('plans/aa-2025/provisions/aa-2025.i.1.1.yaml').map(({ path }) =>
    path.join('.'),
  );
  expect(paths).toEqual(['title.en', 'title.zh', 'summary.en', 'summary.zh']);
});
