import { expect, test } from 'vitest';
import { unifyRadicals } from './unify-radicals.ts';

test.for([
  ['Kangxi radicals', '⼈⼯智能', '人工智能'],
  ['radicals of the supplement', '⻅⻓⻛⻔⺠', '见长风门民'],
  ['the turtle, which NFKC composes as well', '⻳', '龟'],
  ['characters and other texts', '人工智能 AI – 一', '人工智能 AI – 一'],
] as const)('%s', ([, text, unified]) => {
  expect(unifyRadicals(text)).toBe(unified);
});

test('every radical but the mark of repetition has a character', () => {
  const left: string[] = [];
  for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
    const radical = String.fromCodePoint(code);
    if (!/\p{Assigned}/u.test(radical)) continue;
    const unified = unifyRadicals(radical);
    expect([...unified]).toHaveLength(1);
    if (unified === radical) left.push(radical);
  }
  expect(left).toEqual(['⺀']);
});
