import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldWords } from './fold-words.ts';
import { officialWords, sharedRuns } from './shared-runs.ts';

const limits = { words: 8, han: 16 };

const official =
  'The port authority shall dig a basin that is deep enough for large-scale ships, and mark it on every map.';

const runsOf = (ours: string, text = official) =>
  sharedRuns(ours, text, limits).map((run) => run.text);

test('eight words in a row are a run, seven are none', () => {
  expect(runsOf('We dig a basin that is deep enough for ships')).toEqual([
    'dig a basin that is deep enough for',
  ]);
  expect(runsOf('We dig a basin that is deep enough of course')).toEqual([]);
});

test('case, punctuation, hyphens and footnote marks hide nothing', () => {
  expect(runsOf('“DIG A BASIN”, that is (deep) enough² for large scale ships')).toEqual([
    'DIG A BASIN”, that is (deep) enough² for large scale ships',
  ]);
});

test('a space that a file puts into a word hides nothing', () => {
  expect(
    runsOf('it can dig a basin that is deep enough for', 'dig a ba sin that is de ep enough for'),
  ).toEqual(['dig a basin that is deep enough for']);
});

test('a word that only ends like an official one begins no run', () => {
  expect(
    runsOf('art of the harbour is to dig and to build', 'part of the harbour is to dig and'),
  ).toEqual([]);
});

test('a run says where it stands and how long it is', () => {
  const ours = 'Says to dig a basin that is deep enough for boats.';
  expect(sharedRuns(ours, official, limits)).toEqual([
    {
      text: 'dig a basin that is deep enough for',
      start: 8,
      end: 43,
      words: 8,
      han: 0,
    },
  ]);
});

test('names and headings do not count, though they may stand in a run', () => {
  const text =
    'Ask the Port Authority of the Northern Coast and Islands for a list of all the wrecks';
  const ours = 'ask the Port Authority of the Northern Coast and Islands for a list';
  const allowed = ['Port Authority of the Northern Coast and Islands'];
  expect(sharedRuns(ours, text, limits)).toHaveLength(1);
  expect(sharedRuns(ours, text, { ...limits, allowed })).toEqual([]);
  expect(sharedRuns(text, text, { ...limits, allowed })).toMatchObject([{ words: 9 }]);
});

test('sixteen Chinese characters in a row are a run, fifteen are none', () => {
  const text = '各方合作建设码头，支持培训船员，并鼓励交流经验。';
  expect(runsOf('计划提出各方合作建设码头、支持培训船员并鼓励', text)).toEqual([
    '各方合作建设码头、支持培训船员并鼓励',
  ]);
  expect(runsOf('各方合作建设码头、支持培训船员并', text)).toEqual([]);
});

test('a text shares nothing with an empty one', () => {
  expect(sharedRuns('', official, limits)).toEqual([]);
  expect(sharedRuns(official, '', limits)).toEqual([]);
});

const word = fc.constantFrom('dig', 'a', 'basin', 'of', 'stone', 'and', 'light', '港', '口');
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

const foldedIn = (words: string): string =>
  ` ${foldWords(words)
    .map(({ folded }) => folded)
    .join(' ')} `;

test('what is reported stands in both texts, is long enough, and rises from run to run', () => {
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      let reached = -1;
      for (const run of sharedRuns(ours, theirs, limits)) {
        expect(ours.slice(run.start, run.end)).toBe(run.text);
        expect(foldedIn(theirs)).toContain(foldedIn(run.text));
        expect(run.words >= 8 || run.han >= 16).toBe(true);
        expect(run.end).toBeGreaterThan(reached);
        reached = run.end;
      }
    }),
  );
});

test('a planted run of eight words is always found', () => {
  const eight = fc.array(fc.constantFrom('north', 'south', 'east', 'west', 'of'), {
    minLength: 8,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, text, text, eight, (a, b, c, d, planted) => {
      const run = planted.join(' ');
      const found = sharedRuns(`${a} ${run} ${b}`, `${c} ${run} ${d}`, limits);
      expect(found.some((shared) => foldedIn(shared.text).includes(foldedIn(run)))).toBe(true);
    }),
  );
});

test('a prepared text gives what the text itself gives', () => {
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      expect(sharedRuns(ours, officialWords(theirs), limits)).toEqual(
        sharedRuns(ours, theirs, limits),
      );
    }),
  );
});

test('radicals out of a PDF are the characters that they look like', () => {
  const characters = '各方共同推动人工智能技术的创新突破与持续发展';
  const ours = characters.replace('人', '⼈').replace('长', '⻓').replace('工', '⼯');
  expect(sharedRuns(ours, characters, { words: 8, han: 16 })).toHaveLength(1);
  expect(
    sharedRuns('见长风门页马骨鬼鱼鸟麦黄齿龙食飞', '⻅⻓⻛⻔⻚⻢⻣⻤⻥⻦⻨⻩⻮⻰⻝⻜', {
      words: 8,
      han: 16,
    }),
  ).toHaveLength(1);
});
