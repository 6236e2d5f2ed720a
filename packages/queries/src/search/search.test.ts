/// <reference types="node" />
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { countFacets, narrow } from './facets.ts';
import { excerptOf, mark } from './marked.ts';
import { search } from './search.ts';
import { foldWord, termsOf } from './terms.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const index = buildIndex(compiled.dataset);

const find = (query: string) => search(query, index);
const keys = (query: string) => find(query).hits.map(({ entry }) => `${entry.kind}:${entry.id}`);

test.for([
  ['centre', 'center'],
  ['defence', 'defense'],
  ['programmes', 'program'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['Deepfakes', 'deepfake'],
  ['America’s', 'america'],
  ['ＡＩ', 'ai'],
] as const)('%s and %s are one word', ([one, other]) => {
  expect(foldWord(one)).toBe(foldWord(other));
});

test('terms carry the place that they stand at, in both scripts', () => {
  const text = '第78/311号决议, A/RES/78/311: AI芯片.';
  for (const { start, end } of termsOf(text)) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).not.toMatch(/^\s|\s$|^[,:]/);
  }
  const places = termsOf(text).map(({ start, end }) => text.slice(start, end));
  expect(places).toEqual(expect.arrayContaining(['A/RES/78/311', '决议', 'AI', '芯片']));
});

test('a Chinese word is found inside a longer one', () => {
  expect(keys('学徒')).toContain('provision:us-2025.ii.5.5');
});

test('a provision is found first by its number, however it is written', () => {
  for (const query of ['US III.3.1', 'us-2025.iii.3.1', 'iii.3.1', 'III.3.1 ＵＳ'])
    expect(keys(query)[0]).toBe('provision:us-2025.iii.3.1');
});

test('words in full, an abbreviation and the name in Chinese find the same body', () => {
  for (const query of ['FERC', 'Federal Energy Regulatory Commission', '联邦能源监管委员会'])
    expect(keys(query).slice(0, 3)).toContain('actor:ferc');
});

test.for([
  ['red phone', 'cooperation-area:incident-notification'],
  ['killer robots', 'cooperation-area:military-ai'],
  ['kill switch', 'cooperation-area:nuclear-command'],
] as const)('%s, as the press says, is found as what it is', ([query, key]) => {
  const { hits } = find(query);
  expect(keys(query).slice(0, 10)).toContain(key);
  expect(hits[0]?.matches).toBe('all');
});

test.for([
  ['华为', 'actor:huawei'],
  ['李强', 'actor:li-qiang'],
  ['王毅', 'actor:wang-yi'],
  ['能效', 'provision:cn-2025.7.3'],
  ['普惠', 'statement:cn-2025.principle.5'],
  ['鸿沟', 'provision:unga-78-265.1'],
  ['红线', 'cooperation-area:red-lines-evidence'],
  ['东盟', 'event:cn-xi-waic-2026-07'],
  ['网信办', 'actor:cac'],
  ['科技合作协定', 'venue:science-technology-agreement'],
] as const)('%s, a word that no dictionary has, finds what it names first', ([query, key]) => {
  expect(keys(query)[0]).toBe(key);
  expect(find(query).hits[0]?.matches).toBe('all');
});

test('words of Chinese that no dictionary has are told apart', () => {
  expect(keys('李强与王毅').slice(0, 2).toSorted()).toEqual(['actor:li-qiang', 'actor:wang-yi']);
  expect(keys('与华为')[0]).toBe('actor:huawei');
  expect(keys('水效标准')[0]).toBe('provision:cn-2025.7.3');
});

test.for([
  ['電力', '电力'],
  ['資料中心', '数据中心'],
  ['資訊安全', '信息安全'],
  ['⻛和', '风和'],
  ['⾏动计划', '行动计划'],
  ['人工智能＋', '人工智能+'],
  ['Ｈ２００', 'H200'],
] as const)('%s finds what %s finds', ([query, folded]) => {
  expect(keys(query).length).toBeGreaterThan(0);
  expect(keys(query)).toEqual(keys(folded));
});

test('what is written in simplified characters keeps its meaning', () => {
  expect(keys('程序')).not.toEqual(keys('进程'));
});

test.for([
  ['nengyuan', '能源', 'topic:energy-grid'],
  ['suanli', '算力', 'topic:chips-compute'],
  ['shu ju zhong xin', '数据中心', 'topic:data-centres'],
  ['nengyu', '能源', 'cooperation-area:data-centre-energy'],
] as const)('%s, in pinyin, finds %s and says so', ([query, meant, key]) => {
  expect(keys(query).slice(0, 5)).toContain(key);
  expect(find(query).suggestions).toEqual([meant]);
});

test('a name in the wrong characters is suggested in the right ones', () => {
  expect(find('华维').suggestions).toEqual(['华为']);
  expect(find('华维 手机').suggestions).toEqual(['华为 手机']);
  expect(find('华为').suggestions).toEqual([]);
});

test('a word that only arises across two others does not lead', () => {
  const first = find('大模型').hits[0]?.entry;
  expect(`${first?.title.zh}${first?.body.map(({ zh }) => zh).join('')}`).toContain('大语言模型');
  expect(keys('智能鸿沟').slice(0, 3)).toContain('provision:cn-2025.12.10');
});

test('人工智能+ is a word of its own', () => {
  for (const key of keys('人工智能+').slice(0, 5)) {
    const entry = index.entries.find(({ kind, id }) => `${kind}:${id}` === key);
    expect(entry?.title.zh).toContain('人工智能+');
  }
});

test('a rare word outweighs common ones beside it', () => {
  for (const { terms } of find('出口管制 芯片 英伟达').hits.slice(0, 5))
    expect([...terms()]).toContain('英伟');
});

test('a single character finds words that have it', () => {
  expect(keys('煤').slice(0, 2)).toContain('silence:us-2025.energy-grid.sources-not-named');
});

test('the title of a silence says that nothing was found, read alone', () => {
  const titles = find('export controls by name').hits.flatMap(({ entry }) =>
    entry.kind === 'silence' ? [entry.title.en] : [],
  );
  expect(titles.length).toBeGreaterThan(0);
  for (const title of titles) expect(title).toMatch(/: (says nothing|nothing found) on /);
});

test('a word parted or joined by mistake is found', () => {
  expect(keys('deep seek')[0]).toBe('actor:deepseek');
  expect(keys('datacenter')).toContain('topic:data-centres');
});

test('a misspelling leads to the nearest word and is suggested with the rest of the query', () => {
  expect(find('Hauwei phones').suggestions).toEqual(['Huawei phones']);
  expect(find('Huawei').suggestions).toEqual([]);
});

test('entries with everything come before those with some, which fill up a short list', () => {
  const { hits } = find('Genesis Mission Japan');
  const matches = hits.map((hit) => hit.matches);
  expect(matches[0]).toBe('all');
  expect(matches.toSorted()).toEqual(matches);
  expect(matches).toContain('some');
});

test.for(['', ' ', '...', '\u0000', '"', '🤖', '\uD800', '(((', 'zzzzqqqq'])(
  'what holds no word that the corpus has finds nothing: %j',
  (query) => {
    expect(find(query)).toEqual({ hits: [], suggestions: [] });
  },
);

test('a very long query is answered', () => {
  expect(find('人工智能'.repeat(50)).hits.length).toBeGreaterThan(0);
  expect(find('governance '.repeat(18)).hits.length).toBeGreaterThan(0);
});

test('marked parts join to the text, and mark what was found', () => {
  for (const { entry, terms: termsOfHit } of find('芯片 export controls').hits) {
    const terms = termsOfHit();
    const title = mark(entry.title, terms);
    for (const language of ['en', 'zh'] as const)
      expect(title[language]?.map(({ text }) => text).join('')).toBe(entry.title[language]);
    const excerpt = excerptOf(entry.body, terms);
    const whole = entry.body.map(({ zh }) => zh).join('');
    const shown = (excerpt.zh ?? []).map(({ text }) => text).join('');
    expect(whole).toContain(shown.replaceAll('…', ''));
    expect([...shown].length).toBeLessThanOrEqual(92);
  }
});

test('each count says how many hits that filter alone would leave', () => {
  const { hits } = find('data');
  const narrowing = { kinds: ['provision'] as const, plans: ['cn-2025'] };
  const facets = countFacets(hits, narrowing, index);
  for (const { kind, count } of facets.kinds)
    expect(narrow(hits, { ...narrowing, kinds: [kind] })).toHaveLength(count);
  for (const { plan, count } of facets.plans)
    expect(narrow(hits, { ...narrowing, plans: [plan] })).toHaveLength(count);
  for (const { topic, count } of facets.topics)
    expect(narrow(hits, { ...narrowing, topics: [topic] })).toHaveLength(count);
});

const joined = (parts: readonly { text: string }[] = []) => parts.map(({ text }) => text).join('');

test('an excerpt is marked as it would be had it been a text of its own', () => {
  const body = [
    { en: '  No grid here. A grid for AI; then more (p. 3) to say.', zh: '没有；电网与人工智能。' },
    { en: 'Nothing of the kind.', zh: '别的。' },
  ];
  const bodies = [body, ...index.entries.map((entry) => entry.body)];
  const terms = new Set(termsOf('grid energy AI 电网 人工智能 数据').map(({ term }) => term));
  for (const each of bodies) {
    const { en, zh } = excerptOf(each, terms);
    expect({ en, zh }).toEqual(mark({ en: joined(en), zh: joined(zh) }, terms));
  }
  expect(joined(excerptOf(body, terms).en)).toBe('A grid for AI…');
  expect(joined(excerptOf(body, terms).zh)).toBe('…电网与人工智能。');
  const rest = new Set(termsOf('say').map(({ term }) => term));
  expect(joined(excerptOf(body, rest).en)).toBe('…then more (p. 3) to say.');
});
