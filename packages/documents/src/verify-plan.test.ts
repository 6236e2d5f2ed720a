import { expect, test } from 'vitest';
import { hashPassage } from './hash-passage.ts';
import { normaliserVersion } from './normalise-text.ts';
import type { VerifiableProvision } from './expected-passages.ts';
import { passagesOf } from './segment/passages-of.ts';
import { readSketch, requireDocument } from './testing/read-sketch.ts';
import { harbourPlan, type SketchPage } from './testing/small-pdf.ts';
import { verifyPlan, type Verification } from './verify-plan.ts';

const plan = { segmentation: 'bullets' } as const;

/** Provisions `b1`, `b2` and so on, each with the fingerprint of its bullet. */
const stamped = async (pages: readonly SketchPage[]): Promise<VerifiableProvision[]> =>
  Promise.all(
    passagesOf(await readSketch(pages), 'bullets').map(async ({ order, locator, text }) => ({
      id: `b${order}`,
      locator,
      passage: { order, hash: await hashPassage(text), normaliser: normaliserVersion },
    })),
  );

const provisions = await stamped(harbourPlan);

const against = async (pages: readonly SketchPage[]): Promise<Verification> =>
  verifyPlan(plan, provisions, await readSketch(pages));

const wrong = ({ mismatches }: Verification): string[] =>
  mismatches.map(({ provision, kind }) => `${provision} ${kind}`);

/** The plan with lines of one page changed. */
const withPage = (
  number: number,
  change: (lines: readonly string[]) => readonly string[],
): SketchPage[] =>
  harbourPlan.map((page) =>
    page.number === number ? { ...page, lines: change(page.lines) } : page,
  );

test('every provision of the document it was stamped from is confirmed, with its passage', async () => {
  const result = await against(harbourPlan);
  expect(result).toMatchObject({
    state: 'confirmed',
    passages: { confirmed: 7, total: 7 },
    provisions: { confirmed: 7, total: 7 },
    inDocument: 7,
    mismatches: [],
  });
  expect(result.confirmed[3]).toEqual({
    provision: 'b4',
    passage: {
      order: 4,
      locator: { page: 4, bullet: 4 },
      text: 'Light the entrance from dusk to dawn.',
    },
  });
});

test('another layout of the same words is the same document', async () => {
  const reflowed = withPage(3, (lines) =>
    lines.flatMap((line) => {
      if (line.startsWith('• Dig'))
        return ['• Dig a basin that is deep enough', '  for large-scale ships,'];
      return line.startsWith('  scale') ? ['  and mark it on every map.'] : [line];
    }),
  );
  expect(wrong(await against(reflowed))).toEqual([]);
});

test('an altered word names the provision, and what stands in its place', async () => {
  const result = await against(
    withPage(3, (lines) => lines.map((line) => line.replace('of stone', 'of wood'))),
  );
  expect(result.state).toBe('mismatched');
  expect(result.mismatches).toEqual([
    {
      provision: 'b2',
      kind: 'altered',
      expected: { page: 3, bullet: 2 },
      found: {
        order: 2,
        locator: { page: 3, bullet: 2 },
        text: 'Build two piers of wood.',
      },
    },
  ]);
});

test('a removed page names the provisions on it, and the one that ran on to it', async () => {
  expect(wrong(await against(harbourPlan.filter(({ number }) => number !== 4)))).toEqual([
    'b3 altered',
    'b4 missing',
    'b5 missing',
  ]);
});

test('of a sentence that stands at two places, the one that was removed is named', async () => {
  const light = '• Light the entrance from dusk to dawn.';
  const without = (number: number) =>
    withPage(number, (lines) => lines.filter((line) => line !== light));
  expect(wrong(await against(without(4)))).toEqual(['b4 missing']);
  expect(wrong(await against(without(5)))).toEqual(['b7 missing']);
});

test('when only one of two equal sentences is left, its page says which', async () => {
  const light = '• Light the entrance from dusk to dawn.';
  const last: SketchPage = { number: 5, lines: ['Light', '', light] };
  expect(wrong(await against([last]))).toEqual(
    ['b1', 'b2', 'b3', 'b4', 'b5', 'b6'].map((id) => `${id} missing`),
  );
});

test('a passage on another page has moved', async () => {
  const renumbered = harbourPlan.map((page) => (page.number === 5 ? { ...page, number: 6 } : page));
  const result = await against(renumbered);
  expect(result.state).toBe('mismatched');
  expect(result.mismatches).toMatchObject([
    { provision: 'b6', kind: 'moved', expected: { page: 5 }, found: { locator: { page: 6 } } },
    { provision: 'b7', kind: 'moved' },
  ]);
});

test('a passage that changed its place in the order has moved', async () => {
  const swapped = withPage(5, (lines) => [...lines.slice(0, 3), ...lines.slice(3).toReversed()]);
  expect(wrong(await against(swapped))).toEqual(['b6 moved']);
});

test('a passage that was put in moves nothing', async () => {
  const longer = withPage(3, (lines) =>
    lines.flatMap((line) => (line.startsWith('• Build') ? ['• Something new.', '', line] : [line])),
  );
  const result = await against(longer);
  expect(result).toMatchObject({ state: 'confirmed', inDocument: 8 });
});

test('a document that ends early is cut off', async () => {
  const result = await against(harbourPlan.slice(0, 2));
  expect(result.state).toBe('truncated');
  expect(wrong(result)).toEqual(['b6 missing', 'b7 missing']);
});

test('a document that shares no passage is another one', async () => {
  const result = await against([{ number: 3, lines: ['Roads', '', '• Pave the roads.'] }]);
  expect(result).toMatchObject({ state: 'other', inDocument: 1, passages: { confirmed: 0 } });
});

test('several provisions may rest on one passage', async () => {
  const [first, ...others] = provisions;
  const split = first ? [first, { ...first, id: 'b1.ii' }, ...others] : [];
  const result = await verifyPlan(plan, split, await readSketch(harbourPlan));
  expect(result).toMatchObject({
    state: 'confirmed',
    passages: { confirmed: 7, total: 7 },
    provisions: { confirmed: 8, total: 8 },
  });
});

test('a provision without a fingerprint is never confirmed', async () => {
  const [first, ...others] = provisions;
  const bare = { id: 'b1', locator: first?.locator ?? {} };
  const document = await readSketch(harbourPlan);
  const result = await verifyPlan(plan, [bare, ...others], document);
  expect(result.state).toBe('mismatched');
  expect(wrong(result)).toEqual(['b1 unstamped']);
  expect((await verifyPlan(plan, [bare], document)).state).toBe('unstamped');
  expect((await verifyPlan({}, [bare], document)).state).toBe('unstamped');
});

test('a fingerprint of another normaliser is never compared', async () => {
  const newer = provisions.map((provision) =>
    provision.id === 'b2' && provision.passage
      ? { ...provision, passage: { ...provision.passage, normaliser: 99 } }
      : provision,
  );
  expect(wrong(await verifyPlan(plan, newer, await readSketch(harbourPlan)))).toEqual([
    'b2 other-normaliser',
  ]);
});

test('a document without pages confirms the words', async () => {
  const html = `<ul>${passagesOf(await readSketch(harbourPlan), 'bullets')
    .map(({ text }) => `<li>${text}`)
    .join('')}</ul>`;
  const result = await verifyPlan(plan, provisions, await requireDocument(html, 'a.html'));
  expect(result.state).toBe('confirmed');
});

test('a document that repeats one of our sentences many thousand times is still answered', async () => {
  const html = `<ul>${'<li>Light the entrance from dusk to dawn.'.repeat(30_000)}</ul>`;
  const result = await verifyPlan(plan, provisions, await requireDocument(html, 'a.html'));
  expect(result.passages).toEqual({ confirmed: 2, total: 7 });
});
