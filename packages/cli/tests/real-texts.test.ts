import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';
import { folderWith } from '../src/testing/small-corpus.ts';

const sources = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url));

/** The American plan without one page, counted from 1 as in the file. */
const withoutPage = async (page: number): Promise<string> => {
  const document = await PDFDocument.load(
    await readFile(join(sources, 'us-ai-action-plan-2025.pdf')),
  );
  document.removePage(page - 1);
  return join(await folderWith({ 'plan.pdf': await document.save() }), 'plan.pdf');
};

const named = (printed: readonly string[]): string[] =>
  printed.flatMap((line) => /^us-2025\.\S+ {2}\w+/.exec(line)?.[0] ?? []);

describe.skipIf(!existsSync(sources))(
  'the official texts, which stand beside the repository and never in it (skipped where they are not)',
  () => {
    test.for([
      ['us-2025', 'us-ai-action-plan-2025.pdf', '103/103'],
      ['unga-78-265', 'unga-78-265.pdf', '48/48'],
      ['unga-78-311', 'unga-78-311.pdf', '25/25'],
    ] as const)('%s is confirmed whole', async ([plan, file, last]) => {
      const { code, printed, complained } = await runParley(['verify', plan, join(sources, file)]);
      expect(complained).toEqual([]);
      expect(printed.at(-1)).toBe(last);
      expect(printed).toContain('The file is the recorded edition, byte for byte.');
      expect(code).toBe(0);
    });

    test('without page 7 of the file, the provisions of printed page 4 are named', async () => {
      const { code, printed } = await runParley(['verify', 'us-2025', await withoutPage(7)]);
      expect(named(printed)).toEqual([
        'us-2025.i.1.5  altered',
        'us-2025.i.2.1  missing',
        'us-2025.i.2.2  missing',
        'us-2025.i.2.3  missing',
        'us-2025.i.3.1  missing',
      ]);
      expect(printed.at(-1)).toBe('98/103');
      expect(code).toBe(1);
    });

    test('without page 25 of the file, the first of the two equal sentences is named, not the second', async () => {
      const { code, printed } = await runParley(['verify', 'us-2025', await withoutPage(25)]);
      expect(named(printed)).toContain('us-2025.iii.6.4  missing');
      expect(named(printed).filter((line) => line.startsWith('us-2025.iii.7'))).toEqual([]);
      expect(printed.at(-1)).toBe('95/103');
      expect(code).toBe(1);
    });

    test('one plan’s text does not confirm another', async () => {
      for (const [plan, file] of [
        ['us-2025', 'unga-78-265.pdf'],
        ['unga-78-311', 'unga-78-265.pdf'],
        ['unga-78-265', 'us-ai-action-plan-2025.pdf'],
      ] as const) {
        const { code, printed, complained } = await runParley([
          'verify',
          plan,
          join(sources, file),
        ]);
        expect(code).toBe(1);
        expect(printed).toEqual([]);
        expect(complained).toEqual([expect.stringMatching(/is another document/)]);
      }
    });

    test('every search behind a silence of the US plan gives the hits on record', async () => {
      const { code, printed } = await runParley([
        'silence',
        'us-2025',
        join(sources, 'us-ai-action-plan-2025.pdf'),
      ]);
      const [right, all] = (printed.at(-1) ?? '').split('/');
      expect(right).toBe(all);
      expect(Number(all)).toBeGreaterThan(300);
      expect(code).toBe(0);
    });

    test('searches that give other hits are named, with both numbers', async () => {
      const { code, complained } = await runParley([
        'silence',
        'us-2025',
        join(sources, 'unga-78-265.pdf'),
      ]);
      expect(complained).toContainEqual(
        expect.stringMatching(/^us-2025\.\S+: “[^”]+” occurs \d+ times, recorded are \d+\./),
      );
      expect(code).toBe(1);
    });

    test('stamping again would change nothing', async () => {
      const file = join(sources, 'us-ai-action-plan-2025.pdf');
      const { code, printed } = await runParley(['stamp', 'us-2025', file, '--dry-run']);
      expect(printed[0]).toBe('103 of 103 provisions found among 103 passages; 0 files to change.');
      expect(code).toBe(0);
    });
  },
);
