import { expect, test } from 'vitest';
import { longestDraft } from '@parley/model';
import { mostSentences, sentencesOf } from './sentences.ts';

const texts = (draft: string): string[] => sentencesOf(draft).sentences.map(({ text }) => text);

test('cuts English and Chinese, and knows which is which', () => {
  expect(
    sentencesOf('We agree on that. We differ on this!\n双方同意甲。双方不同意乙；以及 AI 标准。')
      .sentences,
  ).toEqual([
    { text: 'We agree on that.', language: 'en' },
    { text: 'We differ on this!', language: 'en' },
    { text: '双方同意甲。', language: 'zh' },
    { text: '双方不同意乙；以及 AI 标准。', language: 'zh' },
  ]);
});

test.for([
  ['The U.S. Department of State and Mr. Li will meet.', 1],
  ['See Art. 3 and para. 6 of the text. It binds nobody.', 2],
  ['A sum of 3.5 million, i.e. little. Then more.', 2],
] as const)('short forms end no sentence: %s', ([text, count]) => {
  expect(texts(text)).toHaveLength(count);
});

test('numbers and marks before a line are no part of it', () => {
  expect(
    texts('1. One thing.\n(a) Another.\n• A third.\n（二）第四。\n三、第五。\nI. A sixth.'),
  ).toEqual(['One thing.', 'Another.', 'A third.', '第四。', '第五。', 'A sixth.']);
});

test('what has no letter is no sentence', () => {
  expect(texts(' \n\n---\n12.5\n…\n')).toEqual([]);
  expect(texts('')).toEqual([]);
});

test('a text without an end is parted, and nothing of it is lost', () => {
  const parts = texts('word '.repeat(1000));
  expect(parts.every((part) => part.length <= 600)).toBe(true);
  expect(parts.join(' ').split(' ')).toHaveLength(1000);
});

test('says when a draft goes on after what is read', () => {
  expect(sentencesOf('A b.\n'.repeat(mostSentences)).cut).toBe(false);
  const many = sentencesOf('A b.\n'.repeat(mostSentences + 1));
  expect(many).toMatchObject({ cut: true });
  expect(many.sentences).toHaveLength(mostSentences);
  expect(sentencesOf('字'.repeat(longestDraft + 1)).cut).toBe(true);
});
