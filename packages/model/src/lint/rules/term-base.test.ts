import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { termBase } from './term-base.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const term = `id: agent
label:
  en: agent
  zh: 智能体
avoid:
  - language: zh
    words: 代理
    within: [代理服务器]
  - language: en
    words: bot
`;

const checked = (from: string, to: string) => {
  const files = tinyCorpus({ [path]: tinyText(path, [from, to]), 'terms/agent.yaml': term });
  return { files, problems: termBase.check(parsed(files)) };
};

test.for([
  ['en: Fund the work.', 'en: Fund the bot.', 'bot', 'agent'],
  ['en: Fund the work.', 'en: Bot, fund it.', 'Bot', 'agent'],
  ['zh: 资助此项工作。', 'zh: 资助人工智能代理。', '代理', '智能体'],
] as const)('a deviant in either language is named with our word: %s', ([from, to, word, ours]) => {
  const { files, problems } = checked(from, to);
  expect(problems).toEqual([
    {
      rule: 'term-base',
      level: 'error',
      ...whereIs(files, path, to),
      id: 'aa-2025.i.1.1',
      message: `The text says “${word}”.`,
      expected: ours,
      tip: 'Say it as terms/agent.yaml does, or quote it where it is another’s word.',
    },
  ]);
});

test.for([
  ['en: Fund the work.', 'en: Fund robots and bot-like work.'],
  ['en: Fund the work.', 'en: Fund what it calls a “bot”.'],
  ['zh: 资助此项工作。', 'zh: 资助代理服务器。'],
  ['zh: 资助此项工作。', 'zh: 资助所称“代理”。'],
] as const)(
  'a longer word, a quotation and an allowed expression are in order: %s',
  ([from, to]) => {
    expect(checked(from, to).problems).toEqual([]);
  },
);
