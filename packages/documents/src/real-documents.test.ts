// Reading files takes Node's types, which the package itself does without.
/// <reference types="node" />
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { passagesOf } from './segment/passages-of.ts';
import { requireDocument } from './testing/read-sketch.ts';

const sources = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url));

const read = async (name: string) => requireDocument(await readFile(`${sources}${name}`), name);

describe.skipIf(!existsSync(sources))(
  'the official texts, which stand beside the repository and never in it (skipped where they are not)',
  () => {
    test('America’s AI Action Plan has 103 bullets on 28 pages, numbered 3 to 23', async () => {
      const document = await read('us-ai-action-plan-2025.pdf');
      const passages = passagesOf(document, 'bullets');
      expect(document.pages).toHaveLength(28);
      expect(passages).toHaveLength(103);
      expect(passages[0]?.locator.page).toBe(3);
      expect(passages.at(-1)?.locator.page).toBe(23);
      expect(passages.filter(({ text }) => !/[.”][⁰¹²³⁴-⁹, ]*$/.test(text))).toEqual([]);
      expect(passages[99]?.text).toBe(passages[102]?.text);
    });

    test.for([
      ['unga-78-265.pdf', 9, 13, 46],
      ['unga-78-311.pdf', 15, 15, 30],
    ] as const)(
      '%s has %i preambular and %i operative paragraphs',
      async ([name, preambular, operative, all]) => {
        const labels = passagesOf(await read(name), 'un-resolution').map(
          ({ locator }) => locator.paragraph ?? '',
        );
        expect(labels.filter((label) => label.startsWith('PP'))).toHaveLength(preambular);
        expect(labels.filter((label) => /^\d+$/.test(label))).toHaveLength(operative);
        expect(labels).toHaveLength(all);
      },
    );

    test.for([
      ['uk-ai-opportunities-action-plan-2025.pdf', '8', '22'],
      ['uk-ai-opportunities-action-plan.html', undefined, undefined],
    ] as const)('%s has 50 numbered recommendations', async ([name, first, last]) => {
      const passages = passagesOf(await read(name), 'numbered-items');
      expect(passages.map(({ locator }) => locator.item)).toEqual(
        Array.from({ length: 50 }, (_, place) => String(place + 1)),
      );
      expect(passages.at(0)?.locator.page?.toString()).toBe(first);
      expect(passages.at(-1)?.locator.page?.toString()).toBe(last);
      expect(passages[3]?.text).toMatch(/^Establish .*investment\.$/);
    });

    test.for([
      ['bletchley-declaration-2023.pdf', 10, 2],
      ['new-delhi-declaration-2026.pdf', 19, 0],
    ] as const)('%s has %i paragraphs, %i items', async ([name, paragraphs, items]) => {
      const passages = passagesOf(await read(name), 'paragraphs');
      const end = passages.findIndex(({ text }) => /countries.*:$/.test(text));
      const labels = passages.slice(0, end).map(({ locator }) => locator.paragraph ?? '');
      expect(labels.filter((label) => /^\d+$/.test(label))).toHaveLength(paragraphs);
      expect(labels.filter((label) => label.endsWith(')'))).toHaveLength(items);
    });
  },
);
