import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, createTermCheck, protocolFaults } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { top } from '../../top.ts';
import { interfaceTexts, type InterfaceText } from './interface-texts.ts';
import { termTable } from './term-table.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const { dataset } = compiled;
const texts = await interfaceTexts();
const avoidedIn = createTermCheck(dataset.terms);

const deviants = (of: readonly InterfaceText[]) =>
  of.flatMap(({ place, language, text }) =>
    avoidedIn(text, language).map(({ word, ours }) => `${place}: ${word}, not ${ours}`),
  );

test('the interface says what the term base says', () => {
  expect(texts.length).toBeGreaterThan(1000);
  expect(deviants(texts)).toEqual([]);
});

const againstProtocol = (of: readonly InterfaceText[]) =>
  of.flatMap(({ place, language, text }) =>
    protocolFaults(text, language).map(({ said, instead }) => `${place}: ${said}, not ${instead}`),
  );

test('the interface names both governments by the protocol of the data', () => {
  expect(againstProtocol(texts)).toEqual([]);
});

test.for([
  [
    'en',
    'The regime of China: see the Chinese regime.',
    'home.lede: Chinese regime, not the government',
  ],
  ['zh', '美中对话', 'home.lede: 美中, not 中美、中国和美国'],
] as const)('a deviant from the protocol planted in %s is named', ([language, text, said]) => {
  expect(againstProtocol([{ place: 'home.lede', language, text }])).toEqual([said]);
});

test.for([
  ['zh', '按行为方筛选', 'search.filter: 行为方, not 行为体'],
  ['en', 'The co-chairman of the panel', 'search.filter: co-chairman, not co-chair'],
] as const)('a planted deviant in %s is named', ([language, text, said]) => {
  expect(deviants([{ place: 'search.filter', language, text }])).toEqual([said]);
});

test('every term has a word in both languages, and none is to be avoided elsewhere', () => {
  for (const { label } of dataset.terms)
    for (const language of ['en', 'zh'] as const) {
      expect(label[language]).not.toBe('');
      expect(avoidedIn(label[language], language)).toEqual([]);
    }
});

/** A table without its lines, which the formatter draws. */
const words = (text: string): string => text.replaceAll(/[\s|-]+/g, ' ');

test('the page of the guidelines shows the term base', async () => {
  const page = await readFile(join(top, 'docs/guidelines/terms.md'), 'utf8');
  expect(words(page)).toBe(words(termTable(dataset)));
});
