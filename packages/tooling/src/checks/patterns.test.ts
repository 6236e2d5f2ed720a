import { expect, test } from 'vitest';
import { patternsIn, slownessOf } from './patterns.ts';

test('patterns are found in TypeScript and in the scripts of components, with their lines', () => {
  expect(patternsIn({ path: 'a.ts', text: 'const a = 1 / 2;\nconst b = /x\\/y+/giu;' })).toEqual([
    { path: 'a.ts', line: 2, source: 'x\\/y+', flags: 'giu' },
  ]);
  const component =
    '<template>\n  <p>a / b / c</p>\n</template>\n<script setup lang="ts">\nconst c = /z/;\n</script>\n';
  expect(patternsIn({ path: 'A.vue', text: component })).toEqual([
    { path: 'A.vue', line: 5, source: 'z', flags: '' },
  ]);
});

const pattern = { path: 'a.ts', line: 1, flags: '' };

test('a pattern that tries every way to split its input is slow', async () => {
  expect(await slownessOf({ ...pattern, source: '^(a+)+$' })).toMatch(/^exponential time/);
  expect(await slownessOf({ ...pattern, source: '\\s*a\\s*$' })).toMatch(/^2nd degree polynomial/);
  expect(await slownessOf({ ...pattern, source: '^a+$' })).toBeUndefined();
});

test('a pattern that only trying can judge gets the same answer each time', async () => {
  const source = '(?!x)^(a|a)*$';
  const answers = await Promise.all([1, 2].map(() => slownessOf({ ...pattern, source })));
  expect(answers[0]).toMatch(/^exponential \(fuzz\) time/);
  expect(answers[1]).toBe(answers[0]);
});

test('a pattern that cannot be judged is told, not passed over', async () => {
  expect(await slownessOf({ ...pattern, source: '(' })).toMatch(/cannot be told \(invalid\)/);
});
