import { expect, test } from 'vitest';
import { officialText } from './official-text.ts';
import { readSketch } from './testing/read-sketch.ts';
import { harbourPlan } from './testing/small-pdf.ts';

test('sentences that run over a page are whole, without the header between', async () => {
  const text = officialText(
    await readSketch(
      harbourPlan.map((page) => ({
        ...page,
        lines: page.lines.filter((line) => !line.startsWith('^')),
      })),
    ),
  );
  expect(text).toContain('remove those that block the way');
  expect(text).not.toContain('THE HARBOUR PLAN');
});
