import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText } from '../../testing/tiny-corpus.ts';
import { protocol } from './protocol.ts';
import { officials, protocolFaults } from '../protocol.ts';

const path = 'relations/chips.aims.yaml';

const found = (passage: string, words: string) =>
  protocol.check(parsed(tinyCorpus({ [path]: tinyText(path, [passage, JSON.stringify(words)]) })));

test('the tiny corpus keeps the protocol', () => {
  expect(protocol.check(parsed(tinyCorpus()))).toEqual([]);
});

test('a deviant planted in a text of the data is an error at its place, in each language', () => {
  expect(found('The aims differ.', 'It follows what Trump said.')).toMatchObject([
    { rule: 'protocol', level: 'error', file: path, expected: 'President Trump' },
  ]);
  expect(found('目标不同。', '习近平提出倡议。')).toMatchObject([
    { rule: 'protocol', level: 'error', file: path, expected: '国家主席习近平' },
  ]);
});

test.for([
  ['Xi Jinping proposed it.', 'President Xi'],
  ['Trump proposed it.', 'President Trump'],
  ['A meeting with Li Qiang in Shanghai.', 'Premier Li Qiang'],
  ['Bessent confirmed it.', 'Treasury Secretary Bessent'],
  ['Japan, Taiwan and the Netherlands joined.', 'Taiwan last, after the states'],
  [
    'Asian countries such as Japan or Taiwan joined.',
    'Taiwan, not among states and not called one',
  ],
  ['It was put on a list of Chinese military companies.', 'whose word it is: “what it calls ...”'],
  ['It ends long-arm jurisdiction.', 'whose word it is: “what it calls ...”'],
  ['The Chinese regime proposed it.', 'the government'],
  ['The US regime proposed it.', 'the government'],
  ['A China-US dialogue.', 'US-China, the United States and China'],
  ['Written from recollection.', 'the source, or that there is none'],
] as const)('English: "%s" should say %s', ([words, instead]) => {
  expect(protocolFaults(words, 'en')).toMatchObject([{ instead }]);
});

test.for([
  ['特朗普与会。', '美国总统特朗普'],
  ['预计习近平将访美。', '国家主席习近平'],
  ['何立峰率团出席。', '国务院副总理何立峰'],
  ['贝森特予以确认。', '美国财政部长贝森特'],
  ['台湾、加拿大和欧盟出席。', '中国台湾地区'],
  ['中国台湾地区、加拿大和欧盟出席。', '中国台湾地区 last, after the states'],
  ['列入中国军事企业清单。', '“其所称……”，或加引号'],
  ['反对长臂管辖。', '“其所称……”，或加引号'],
  ['美国政权作出回应。', '政府'],
  ['美中对话。', '中美、中国和美国'],
  ['据回忆，文中无此词。', '来源，或注明未见来源'],
] as const)('Chinese: "%s" should say %s', ([words, instead]) => {
  expect(protocolFaults(words, 'zh')).toMatchObject([{ instead }]);
});

test.for([
  ['en', 'President Xi Jinping received President Trump; Trump agreed.'],
  ['en', 'Under the Biden administration there was no second round.'],
  ['en', 'Canada, the European Union and Taiwan were guests.'],
  ['en', 'What it calls a Chinese military company is on the list.'],
  ['en', 'The plan does not define “foreign adversary”.'],
  ['en', 'Talks between the United States and China.'],
  ['en', 'China-US Focus printed it.'],
  ['zh', '国家主席习近平会见美国总统特朗普，特朗普表示同意。'],
  ['zh', '拜登政府任内未举行第二轮。'],
  ['zh', '加拿大、欧盟和中国台湾地区为嘉宾。'],
  ['zh', '列入其所称“中国军事企业”清单。'],
  ['zh', '据香港01报道。'],
] as const)('%s: "%s" is let through', ([language, words]) => {
  expect(protocolFaults(words, language)).toEqual([]);
});

const isChinese = ({ zh }: { zh: string }): boolean =>
  !zh.startsWith('美国') && !zh.startsWith('白宫');

test('officials of both governments have their office in both languages', () => {
  expect(officials.filter(({ office }) => isChinese(office)).length).toBeGreaterThan(3);
  expect(officials.filter(({ office }) => !isChinese(office)).length).toBeGreaterThan(3);
  for (const { name, office } of officials) {
    expect(protocolFaults(`${office.en} ${name.en} spoke.`, 'en')).toEqual([]);
    expect(protocolFaults(`${office.zh}${name.zh}发言。`, 'zh')).toEqual([]);
  }
});
