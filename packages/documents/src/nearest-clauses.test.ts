import { expect, test } from 'vitest';
import { nearestClauses } from './nearest-clauses.ts';
import { clausesOf } from './segment/clauses.ts';
import { requireDocument } from './testing/read-sketch.ts';

const chinese = `港口全球治理行动计划

海洋连接各国，港口服务所有人。

一、把握港口机遇
　　呼吁各方一道行动，加快灯塔建设，共同探索深水航道。

二、促进港口创新发展
　　鼓励大胆试航，搭建各类航运合作平台，降低和消除通航壁垒。加强引航员培训；支持小港口。
`;

const english = `Ports plan

The sea connects countries.

I. Seize the opportunity of ports
We call on all parties to act together, speed up the building of lighthouses, and jointly explore deep channels.

II. Promote innovation
We encourage bold trial voyages, build platforms for shipping cooperation of all kinds, and lower barriers. Train pilots.
`;

test('a text in running words is cut into preamble, items and clauses', async () => {
  const clauses = clausesOf(await requireDocument(chinese, 'plan.txt'));
  expect(
    clauses.map(({ text, passage, sentence }) => [passage.locator.item, sentence, text]),
  ).toEqual([
    [undefined, 1, '海洋连接各国，'],
    [undefined, 1, '港口服务所有人。'],
    ['1', 2, '呼吁各方一道行动，'],
    ['1', 2, '加快灯塔建设，'],
    ['1', 2, '共同探索深水航道。'],
    ['2', 3, '鼓励大胆试航，'],
    ['2', 3, '搭建各类航运合作平台，'],
    ['2', 3, '降低和消除通航壁垒。'],
    ['2', 4, '加强引航员培训；'],
    ['2', 5, '支持小港口。'],
  ]);
});

const nearest = async (text: string, words: string, item?: string) => {
  const clauses = clausesOf(await requireDocument(text, 'plan.txt'));
  return nearestClauses([{ words, item }], clauses)[0]?.map((run) => run.text);
};

test('our words find the clauses that say the same, in either language, nearest first', async () => {
  expect((await nearest(chinese, '建立各种类型的航运合作平台'))?.[0]).toBe(
    '搭建各类航运合作平台，',
  );
  expect((await nearest(chinese, '减少通航方面的壁垒'))?.[0]).toBe('降低和消除通航壁垒。');
  expect((await nearest(english, 'Build platforms on which shipping firms cooperate'))?.[0]).toBe(
    'build platforms for shipping cooperation of all kinds,',
  );
  expect((await nearest(english, 'Have pilots trained', '2'))?.[0]).toBe('Train pilots.');
});

test('what has no word in common finds nothing, and runs of one list do not overlap', async () => {
  const clauses = clausesOf(await requireDocument(chinese, 'plan.txt'));
  const [nothing, runs = []] = nearestClauses(
    [{ words: 'Zebra' }, { words: '港口 灯塔 航道' }],
    clauses,
  );
  expect(nothing).toEqual([]);
  for (const [index, run] of runs.entries())
    for (const other of runs.slice(index + 1))
      expect(run.end <= other.start || other.end <= run.start).toBe(true);
});
