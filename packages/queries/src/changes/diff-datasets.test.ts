import { changeKinds, type Change } from '@parley/model';
import { expect, test } from 'vitest';
import { bumpOf } from './bump.ts';
import { diffDatasets } from './diff-datasets.ts';
import { entriesOf } from './entries-of.ts';
import { compiledWith, firstFileOf, replacing, type Edits } from './testing/corpora.ts';

const released = await compiledWith();

const changesBy = async (edits: Edits): Promise<Change[]> =>
  diffDatasets(released, await compiledWith(edits));

const provision = 'plans/us-2025/provisions/us-2025.ii.2.1.yaml';
const area = 'cooperation-areas/public-health-data.yaml';

test('a dataset does not differ from itself', () => {
  expect(diffDatasets(released, released)).toEqual([]);
  expect(bumpOf([])).toBeUndefined();
});

test('folding, comments and the order of keys are no change', async () => {
  const changes = await changesBy({
    [provision]: (text) =>
      `# A comment.\n${text.replace('\n    generation; explore', ' generation;\n    explore').replace('scope: domestic\n', '')}scope: domestic\n`,
  });
  expect(changes).toEqual([]);
});

test('a corrected text is a change of one field, before and after in both languages', async () => {
  const changes = await changesBy({
    [provision]: replacing('en: Stabilise the grid and', 'en: Keep the grid stable and'),
  });
  expect(changes).toEqual([
    {
      type: 'changed',
      kind: 'provision',
      id: 'us-2025.ii.2.1',
      plans: ['us-2025'],
      title: {
        en: 'US II.2.1: Keep the grid stable and prevent premature closing of critical generation',
        zh: 'US II.2.1：稳定现有电网并防止关键电源过早退役',
      },
      became: [],
      fields: [
        {
          field: 'title',
          type: 'changed',
          name: { en: 'title', zh: '标题' },
          before: {
            en: 'Stabilise the grid and prevent premature closing of critical generation',
            zh: '稳定现有电网并防止关键电源过早退役',
          },
          after: {
            en: 'Keep the grid stable and prevent premature closing of critical generation',
            zh: '稳定现有电网并防止关键电源过早退役',
          },
        },
      ],
    },
  ]);
  expect(bumpOf(changes)).toBe('patch');
});

test('values from fixed lists and ids are told in words', async () => {
  const changes = await changesBy({
    [provision]: (text) =>
      replacing(
        '  class: do',
        '  class: support',
      )(replacing('  - energy-grid', '  - energy-grid\n  - research')(text)),
  });
  expect(changes[0]?.fields).toEqual([
    {
      field: 'force.class',
      type: 'changed',
      name: { en: 'force of the wording', zh: '措辞力度' },
      before: { en: 'directs or commits', zh: '部署或承诺' },
      after: { en: 'encourages', zh: '鼓励支持' },
    },
    expect.objectContaining({
      field: 'topics',
      before: expect.objectContaining({ en: expect.stringMatching(/^[^\n]+ \(energy-grid\)$/) }),
      after: expect.objectContaining({ en: expect.stringMatching(/\n.+ \(research\)$/) }),
    }),
  ]);
});

test('a new place in the outline is a move, and no other entry is said to have changed', async () => {
  const changes = await changesBy({ [provision]: replacing('  page: 15', '  page: 16') });
  expect(changes).toMatchObject([
    { type: 'moved', id: 'us-2025.ii.2.1', fields: [{ field: 'locator.page' }] },
  ]);
  expect(bumpOf(changes)).toBe('patch');
});

test('an entry that is new is added and deserves a minor version', async () => {
  const added = 'sources/a-new-page.yaml';
  const text = firstFileOf('sources').replace(/^id: .+$/m, 'id: a-new-page');
  const changes = await changesBy({ [added]: text });
  expect(changes).toMatchObject([{ type: 'added', kind: 'source', id: 'a-new-page', fields: [] }]);
  expect(bumpOf(changes)).toBe('minor');
});

test('an id that is gone breaks whoever uses it; a redirect keeps it working', async () => {
  const removed = await changesBy({ [area]: undefined });
  expect(removed).toMatchObject([
    { type: 'removed', kind: 'cooperation-area', id: 'public-health-data', became: [] },
  ]);
  expect(bumpOf(removed)).toBe('major');

  const [other = ''] = released.cooperationAreas.flatMap(({ id }) =>
    id === 'public-health-data' ? [] : [id],
  );
  const moved = await changesBy({
    [area]: undefined,
    'redirects/public-health-data.yaml': `id: public-health-data
kind: cooperation-area
became:
  - ${other}
on: 2026-11-25
reason:
  en: Both areas were one.
  zh: 两个领域本为一项。
`,
  });
  expect(moved).toMatchObject([{ type: 'moved', id: 'public-health-data', became: [other] }]);
  expect(bumpOf(moved)).toBe('minor');
});

test('a field of another type breaks whoever reads it, even when its words are the same', () => {
  const after = structuredClone(released);
  const [first] = after.topics;
  // The next model may make the order a word; no dataset of this model can.
  Object.assign(first ?? {}, { order: String(first?.order) });
  const changes = diffDatasets(released, after);
  expect(changes).toMatchObject([
    { type: 'changed', kind: 'topic', fields: [{ field: 'order', type: 'retyped' }] },
  ]);
  expect(bumpOf(changes)).toBe('major');
});

test('turning before and after round turns added and removed round, for every kind', () => {
  for (const kind of changeKinds) {
    const without = structuredClone(released);
    const last = entriesOf(released, kind).at(-1);
    // A clone of ours; the lists of a dataset are arrays, though nobody else may write to them.
    (entriesOf(without, kind) as unknown as unknown[]).pop();
    const forth = diffDatasets(released, without);
    const back = diffDatasets(without, released);
    expect(forth).toMatchObject([{ type: 'removed', kind, id: last?.id }]);
    expect(back).toMatchObject([{ type: 'added', kind, id: last?.id }]);
  }
});
