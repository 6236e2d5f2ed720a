import { expect, test } from 'vitest';
import { pinyinInSteps, soundOf } from './pinyin.ts';

const lexiconOf = (texts: readonly string[]) => {
  const steps = pinyinInSteps(texts);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
};

test('sounds have neither tones nor spaces, and ü as it is typed', () => {
  expect(soundOf('能源')).toBe('nengyuan');
  expect(soundOf('绿色')).toBe('lvse');
});

test('words and neighbouring words are known by their sound', () => {
  const { bySound, sounds } = lexiconOf(['数据中心与能源', 'Latin only']);
  expect(bySound.get('nengyuan')).toEqual(['能源']);
  expect(bySound.get('shujuzhongxin')).toEqual(['数据中心']);
  expect(sounds).toEqual([...sounds].toSorted());
  expect([...bySound.values()].flat().every((expression) => expression.length <= 8)).toBe(true);
});
