/// <reference types="node" />
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { buildIndex } from '../search/index.ts';
import { checkDraft } from './check-draft.ts';
import { buildDraftIndex } from './draft-index.ts';
import { draftQualityOf } from './testing/draft-quality.ts';
import { readJudgedDrafts } from './testing/judged-drafts.ts';
import { verdictOf } from './testing/verdict-of.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;
const draft = buildDraftIndex(dataset, buildIndex(dataset));
const judged = await readJudgedDrafts();

test('everything that a judged sentence names exists', () => {
  const ids = new Set(
    [...dataset.provisions, ...dataset.silences, ...dataset.relations].map(({ id }) => id),
  );
  const named = judged.flatMap(({ near, also, against }) => [...near, ...also, ...against]);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

/** Floors a few hundredths under what docs/search.md reports, as with the judged searches. */
test.for(['en', 'zh'] as const)('marks and names what was judged right in %s', (lang) => {
  const quality = draftQualityOf(
    ({ text }) => verdictOf(checkDraft(draft, text)),
    judged.filter((one) => one.lang === lang),
  );
  expect(quality.marks).toBeGreaterThanOrEqual(0.75);
  expect(quality.precision).toBeGreaterThan(0.82);
  expect(quality.recall).toBeGreaterThan(0.68);
  expect(quality.reasons).toBeGreaterThan(0.8);
});

test('says which words decide, and names what is against', () => {
  const { sentences, counts } = checkDraft(
    draft,
    'Providers of nucleic acid synthesis will screen their customers.',
  );
  expect(sentences).toMatchObject([
    { mark: 'against', silences: [{ id: 'cn-2025.biosecurity', state: 'not-found' }] },
  ]);
  expect(sentences[0]?.words).toEqual(expect.arrayContaining(['nucleic', 'screen']));
  expect(counts).toMatchObject({ against: 1, both: 0 });
});

test('columns are taken in the order that is asked for', () => {
  const view = checkDraft(draft, 'Regulatory sandboxes.', ['cn-2025', 'us-2025']);
  expect(view.sentences[0]?.plans.map(({ plan }) => plan)).toEqual(['cn-2025', 'us-2025']);
});

test.for([
  ['nothing', ''],
  ['control characters', '\u0000\u0007\u202E\u2066'],
  ['one word for ever', 'a'.repeat(1_000_000)],
  ['Chinese without an end', '数据'.repeat(500_000)],
  ['brackets', '(((('.repeat(250_000)],
  ['half of a pair', `\uD800 and ${'\uDC00'.repeat(1000)}`],
  ['a pattern', '.*+?^${}()|[]\\ '.repeat(2000)],
  ['markup', '<script>alert(1)</script> '.repeat(4000)],
  ['names of properties', 'constructor __proto__ toString hasOwnProperty'],
] as const)('answers %s', ([, text]) => {
  const { sentences, cut } = checkDraft(draft, text);
  expect(sentences.length).toBeLessThanOrEqual(300);
  expect(cut).toBe(text.length > 20_000);
  expect(sentences.every((one) => text.includes(one.text))).toBe(true);
});
