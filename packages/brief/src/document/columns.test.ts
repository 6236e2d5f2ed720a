import { expect, test } from 'vitest';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { briefOf } from '../testing/energy.ts';

test('both are two: beside three plans an agreed text is of two or more', () => {
  const two = writeMarkdown(briefOf({ languages: ['en', 'zh'] }));
  expect(two).toContain('Both have accepted');
  expect(two).toContain('双方均已认可');
  const three = writeMarkdown(
    briefOf({ plans: ['us-2025', 'cn-2025', 'uk-2025'], languages: ['en', 'zh'] }),
  );
  expect(three).toContain('Two or more have accepted');
  expect(three).toContain('两方或多方已认可');
  expect(three).not.toMatch(/Both have accepted|双方均已认可/);
});
