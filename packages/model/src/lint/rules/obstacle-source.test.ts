import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText, whereIs } from '../../testing/tiny-corpus.ts';
import { obstacleSource } from './obstacle-source.ts';

const path = 'cooperation-areas/shared-terms.yaml';
const events = `
    events:
      - first-talks`;
const unsourced = `
    unsourced:
      en: No page is on record.
      zh: 未记录网页来源。`;

const withObstacle = (rests: string) => {
  const files = tinyCorpus({ [path]: tinyText(path, [events, rests]) });
  return { files, problems: obstacleSource.check(parsed(files)) };
};

test.for([
  ['an event', events],
  ['a source', '\n    sources:\n      - plan-pdf'],
  ['the reason why there is neither', unsourced],
] as const)('an obstacle with %s is let through', ([, rests]) => {
  expect(withObstacle(rests).problems).toEqual([]);
});

test('an obstacle that rests on nothing and gives no reason is reported', () => {
  const { files, problems } = withObstacle('');
  expect(problems).toEqual([
    {
      rule: 'obstacle-source',
      level: 'error',
      ...whereIs(files, path, 'text:\n      en: Talks have not begun.'),
      id: 'shared-terms',
      message: 'The obstacle has no event and no source.',
      expected: '`events` or `sources`; where there is neither, the reason in `unsourced`',
      tip: 'Link the blocking instrument or the page that says so, or write why nothing was found.',
    },
  ]);
});

test('an obstacle with an event that also says why it has none is reported', () => {
  expect(withObstacle(events + unsourced).problems).toMatchObject([
    { message: 'The obstacle has an event or a source, and says why it has none.' },
  ]);
});
