import { compile, type Dataset } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { checkDraft } from '../src/draft/check-draft.ts';
import { buildDraftIndex } from '../src/draft/draft-index.ts';
import { draftQualityOf, type Verdict } from '../src/draft/testing/draft-quality.ts';
import { readJudgedDrafts, type JudgedSentence } from '../src/draft/testing/judged-drafts.ts';
import { verdictOf } from '../src/draft/testing/verdict-of.ts';
import { buildIndex } from '../src/search/index.ts';
import { tfIdfCheck } from './tf-idf.ts';

/** Prints how well a check of drafts does, beside plain TF-IDF: `pnpm bench:draft`. */
const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const dataset: Dataset = compiled.dataset;
const judged = await readJudgedDrafts();
const draft = buildDraftIndex(dataset, buildIndex(dataset));

const tuned = judged.filter((_, at) => at % 2 === 0);
const parts: readonly (readonly [string, readonly JudgedSentence[]])[] = [
  ['all', judged],
  ['held out', judged.filter((_, at) => at % 2 === 1)],
  ['en', judged.filter(({ lang }) => lang === 'en')],
  ['zh', judged.filter(({ lang }) => lang === 'zh')],
];
const checks: readonly (readonly [string, (sentence: JudgedSentence) => Verdict])[] = [
  ['plain TF-IDF', tfIdfCheck(dataset, tuned)],
  ['Parley', ({ text }) => verdictOf(checkDraft(draft, text))],
];

console.log('| check | sentences | right mark | precision | recall | F1 | reason named |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [name, check] of checks)
  for (const [part, sentences] of parts) {
    const { marks, precision, recall, reasons } = draftQualityOf(check, sentences);
    const f1 = (2 * precision * recall) / (precision + recall);
    const figures = [marks, precision, recall, f1, reasons].map((figure) => figure.toFixed(2));
    console.log(`| ${name} | ${part} | ${figures.join(' | ')} |`);
  }

const text = judged.map((sentence) => sentence.text).join('\n');
const begun = performance.now();
checkDraft(draft, text);
console.log(`\n40 sentences in ${(performance.now() - begun).toFixed(0)} ms`);
