import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { outline } from './outline.ts';

const top = 'plans/aa-2025/sections/aa-2025.i.yaml';
const below = 'plans/aa-2025/sections/aa-2025.i.1.yaml';

test('sections that stand in a tree are in order', () => {
  expect(outline.check(parsed(tinyCorpus()))).toEqual([]);
});

test('every section of a circle of parents is a problem', () => {
  const files = tinyCorpus({
    [top]: tinyText(top, ['order: 1', 'parent: aa-2025.i.1\norder: 1']),
  });
  const finding = {
    rule: 'outline',
    level: 'error',
    message: 'A section cannot be its own ancestor.',
    expected: 'a parent nearer to the top of the outline',
    tip: 'Correct the parent, or delete the line for a section at the top.',
  };
  expect(outline.check(parsed(files))).toEqual([
    {
      ...finding,
      ...whereIs(files, below, 'parent'),
      id: 'aa-2025.i.1',
      received: 'aa-2025.i',
    },
    { ...finding, ...whereIs(files, top, 'parent'), id: 'aa-2025.i', received: 'aa-2025.i.1' },
  ]);
});

test('a section that is its own parent is a problem, and the section under it is not', () => {
  const files = tinyCorpus({ [top]: tinyText(top, ['order: 1', 'parent: aa-2025.i\norder: 1']) });
  expect(outline.check(parsed(files))).toEqual([
    expect.objectContaining({ file: top, received: 'aa-2025.i' }),
  ]);
});

test('a section that does not exist is left to the rule for references', () => {
  const files = tinyCorpus({
    [below]: tinyText(below, ['parent: aa-2025.i\n', 'parent: aa-2025.x\n']),
  });
  expect(outline.check(parsed(files))).toEqual([]);
});
