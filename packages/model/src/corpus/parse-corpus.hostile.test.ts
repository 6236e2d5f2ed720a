import {
  anyHostileJson,
  anyHostileText,
  holds,
  holdsForHostileTexts,
} from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCorpus } from '../compile.ts';
import { tinyCorpus } from '../testing/tiny-corpus.ts';
import { parseCorpus } from './parse-corpus.ts';

const paths = tinyCorpus().map(({ path }) => path);

/** A file is taken, or each of its problems says where and what. */
const isAnswered = (path: string, text: string): void => {
  const { corpus, problems } = parseCorpus([{ path, text }]);
  expect(corpus.entries.length === 1).toBe(problems.length === 0);
  for (const { file, line, column, message } of problems) {
    expect(file).toBe(path);
    expect(Math.min(line, column)).toBeGreaterThan(0);
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/call stack|undefined is not/i);
  }
};

test(
  'every hostile file of every kind is answered with problems in it',
  { timeout: 120_000 },
  async () => {
    await holdsForHostileTexts((text) => {
      for (const path of ['topics/a.yaml', 'release.yaml']) isAnswered(path, text);
    });
  },
);

test('any text as any file is taken or its problems are told', async () => {
  await holds(
    fc.tuple(fc.constantFrom(...paths), fc.oneof(anyHostileText, anyHostileJson)),
    ([path, text]) => isAnswered(path, text),
  );
});

test('a good file with anything written into it never breaks the check of the whole', async () => {
  await holds(
    fc.tuple(fc.nat(tinyCorpus().length - 1), fc.nat(2_000), anyHostileText),
    ([index, at, insertion]) => {
      const files = tinyCorpus().map((file, position) =>
        position === index
          ? { ...file, text: file.text.slice(0, at) + insertion + file.text.slice(at) }
          : file,
      );
      for (const problem of checkCorpus(files)) expect(problem.message).toMatch(/\S/);
    },
    100,
  );
});

test('any path is answered, also one that leads outside', async () => {
  await holds(
    fc.oneof(
      anyHostileText,
      fc.constantFrom(
        '../topics/a.yaml',
        '/etc/passwd',
        'topics/../../a.yaml',
        '__proto__/a.yaml',
        'plans/__proto__/plan.yaml',
      ),
    ),
    (path) => {
      for (const { message } of parseCorpus([{ path, text: 'a: 1' }]).problems)
        expect(message).toMatch(/\S/);
    },
  );
});
