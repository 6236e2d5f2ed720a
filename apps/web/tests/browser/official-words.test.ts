import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallPdf } from '../../../../packages/documents/src/testing/small-pdf.ts';
import { overflows, smallest, violations, visit } from '../browser.ts';
import { harbour, harbourFile, writeHarbourDataset } from '../harbour-dataset.ts';
import { dropFile, haveOfficialFiles, officialFile, pdfOf } from '../official-file.ts';
import { startService, type Service } from '../start-service.ts';

const dock = (page: Page) => page.getByRole('complementary', { name: /official text|官方文本/ });

const says = (page: Page, words: string) =>
  expect.poll(() => dock(page).textContent(), { timeout: 100_000 }).toContain(words);

describe.skipIf(!haveOfficialFiles)(
  'with the official files, which stand beside the repository (skipped where they are not; the drawn file below is tried everywhere)',
  () => {
    test('dropping the US plan on a comparison shows 103 matches, and no request carries it away', async () => {
      const { page, complaints, close } = await visit('/compare/us-2025/cn-2025/energy-grid');
      const requests: string[] = [];
      page.on('request', (request) => {
        requests.push(`${request.method()} ${new URL(request.url()).pathname}`);
        if (request.postData() !== null) requests.push('a body was sent');
      });
      const started = page.waitForEvent('worker');
      await dropFile(page, await officialFile('us-ai-action-plan-2025.pdf'));
      const fromWorker = await started.then((worker) =>
        worker.evaluate(() =>
          fetch('/v1').then(
            () => 'sent',
            () => 'refused',
          ),
        ),
      );
      expect(fromWorker).toBe('refused');
      await says(page, '103 of 103 provisions match');
      expect(await page.getByRole('status').allTextContents()).toContain(
        '103 of 103 provisions match',
      );
      const quotations = page.locator('main figure');
      // One that stands in full above shows its words there alone.
      const provisions = await page.locator('main article.hue-1:has(.summary)').count();
      expect(provisions).toBeGreaterThan(0);
      await expect.poll(() => quotations.count(), { timeout: 10_000 }).toBe(provisions);
      expect(await quotations.first().textContent()).toContain('matches');
      expect(await quotations.first().textContent()).toContain('Official text, quoted: English');
      expect(await quotations.first().locator('blockquote').getAttribute('lang')).toBe('en');
      // The plans' fingerprints, and the data of the page, which shows the words.
      const fetched =
        /^GET .(?:assets.|page-data.(?:official-words|compare.us-2025.cn-2025.energy-grid).json$)/;
      expect(requests.filter((request) => !fetched.test(request))).toEqual([]);
      // The one complaint is the request that the test itself made the worker try.
      expect(complaints.filter((text) => !text.includes("default-src 'none'"))).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await close();
    });

    test('the brief of the reader’s list quotes them, and the draft in brackets does, where the reader wants that', async () => {
      const { page, complaints, close } = await visit('/provisions/us-2025.ii.2.1');
      await page.getByRole('button', { name: 'Pin US II.2.1' }).click();
      await page.getByRole('link', { name: 'Meeting pack · 1' }).click();
      await dropFile(page, await officialFile('us-ai-action-plan-2025.pdf'));
      await says(page, '103 of 103 provisions match');
      await page.getByRole('button', { name: 'Preview as paper' }).click();
      const quotation = page.locator('.paper blockquote');
      await expect.poll(() => quotation.count()).toBe(1);
      expect(await quotation.textContent()).toMatch(/^“.{40,}”$/s);
      const words = await quotation.textContent();
      await page.getByRole('button', { name: 'Other formats' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Text in brackets' }).click();
      const text = await readFile(await (await download).path(), 'utf8');
      expect(text).toContain(`[US: ${words?.replaceAll(/\s+/g, ' ').trim()} (US II.2.1)]`);
      await page.getByLabel('Official words of 1 provision').uncheck();
      await expect.poll(() => quotation.count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    test('the words stay open while the reader goes on to the plan, which shows all 103', async () => {
      const { page, close } = await visit('/provisions/us-2025.ii.2.3');
      await page
        .locator('input[type=file]')
        .setInputFiles(await officialFile('us-ai-action-plan-2025.pdf'));
      await says(page, '103 of 103 provisions match');
      await expect.poll(() => page.locator('main blockquote').count()).toBe(1);
      await page.getByRole('link', { name: 'America’s AI Action Plan' }).first().click();
      await expect.poll(() => page.locator('main figure.matches').count()).toBe(103);
      await close();
    });

    test('a resolution of the United Nations is recognised as itself, in Chinese as well', async () => {
      const { page, close } = await visit('/zh/plans/unga-78-265');
      await dropFile(page, await officialFile('unga-78-265.pdf'));
      await says(page, '48条中48条相符');
      await expect.poll(() => page.locator('main figure.matches').count()).toBe(48);
      expect(await page.locator('main figure').first().textContent()).toContain(
        '官方文本引文：英语',
      );
      await close();
    });
  },
);

describe('with a drawn document and a dataset that carries its fingerprints', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({ DATASET: await writeHarbourDataset() });
  });
  afterAll(() => service.stop());
  const open = (path = '/plans/us-2025', options = {}) =>
    visit(path, { baseURL: service.origin, ...options });
  const count = `${harbour.stamped} of ${harbour.all} provisions match`;

  test('each provision shows its passage, or says that there is nothing to compare', async () => {
    const { page, complaints, close } = await open();
    await dropFile(page, pdfOf('harbour.pdf', await harbourFile()));
    await says(page, count);
    await expect.poll(() => page.locator('main figure').count()).toBe(harbour.all);
    const figures = await page.locator('main figure').allTextContents();
    expect(figures.filter((text) => text.includes('✓'))).toHaveLength(harbour.stamped);
    expect(figures.filter((text) => text.includes('carries no fingerprint'))).toHaveLength(96);
    expect(figures[1]).toContain('Build two piers of stone.');
    expect(complaints).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await close();
  });

  test('a provision whose words were changed shows what stands in their place', async () => {
    const { page, close } = await open();
    const altered = await smallPdf([
      { number: 3, lines: ['# Pillar I: Build', '• Build four piers of stone.'] },
      { number: 4, lines: ['• Light the entrance from dusk to dawn.'] },
      { number: 5, lines: ['• Inspect the piers once a year.'] },
    ]);
    await dropFile(page, pdfOf('altered.pdf', altered));
    await says(page, 'Those that do not match say what is found in their place.');
    const differing = page.locator('main figure.altered');
    expect(await differing.first().textContent()).toContain('Build four piers of stone.');
    expect(await differing.first().textContent()).toContain('has other words');
    await close();
  });

  test('it is forgotten on reload, unless the reader asks to keep it, until told to forget it', async () => {
    const { page, close } = await open();
    await dropFile(page, pdfOf('harbour.pdf', await harbourFile()));
    await says(page, count);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('main figure').count()).toBe(0);

    await dropFile(page, pdfOf('harbour.pdf', await harbourFile()));
    await dock(page).getByRole('button', { name: 'Keep on this device' }).click();
    await says(page, 'Kept on this device.');
    await page.reload({ waitUntil: 'networkidle' });
    await expect.poll(() => page.locator('main figure.matches').count()).toBe(harbour.stamped);

    await page.goto('/official-words', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Forget' }).click();
    await expect.poll(() => page.locator('main').textContent()).toContain('No text is open.');
    await page.goto('/plans/us-2025', { waitUntil: 'networkidle' });
    expect(await page.locator('main figure').count()).toBe(0);
    await close();
  });

  test('where the browser gives no storage it says so and stays open', async () => {
    const { page, close } = await open();
    await page.evaluate(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await dropFile(page, pdfOf('harbour.pdf', await harbourFile()));
    await dock(page).getByRole('button', { name: 'Keep on this device' }).click();
    await says(page, 'storage is full or switched off');
    await expect.poll(() => page.locator('main figure.matches').count()).toBe(harbour.stamped);
    await close();
  });

  test('a file that cannot be used is named with the reason, and what was open stays open', async () => {
    const { page, complaints, close } = await open('/provisions/us-2025.i.1.1');
    const whole = await harbourFile();
    await dropFile(page, pdfOf('harbour.pdf', whole));
    await says(page, count);
    const other = await smallPdf([{ number: 1, lines: ['• Another plan altogether.'] }]);
    const locked = await smallPdf([{ lines: ['x'] }], { password: 'secret' });
    for (const [name, bytes, reason] of [
      ['cut.pdf', whole.subarray(0, 1500), 'damaged or incomplete'],
      ['other.pdf', other, 'none of the official texts'],
      ['locked.pdf', locked, 'asks for a password'],
      ['picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'no PDF'],
      ['blank.txt', new TextEncoder().encode(' \n'), 'no words in the file'],
      ['nothing.pdf', new Uint8Array(), 'no words in the file'],
    ] as const) {
      await page.locator('input[type=file]').setInputFiles(pdfOf(name, bytes));
      // By its name first: the file before it may have been refused for the same reason.
      await says(page, name);
      await says(page, reason);
      expect(await page.locator('main figure.matches').count()).toBe(1);
    }
    // Made in the page, since so much cannot be sent to it.
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(64 * 1024 * 1024 + 1)], 'huge.pdf'));
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await says(page, 'larger than any official text');
    expect(complaints).toEqual([]);
    await close();
  });

  test('without a network it says that what it needs could not be had', async () => {
    const { page, close } = await open();
    await page.context().setOffline(true);
    await dropFile(page, pdfOf('harbour.pdf', await harbourFile()));
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContainEqual(expect.stringContaining('could not be fetched'));
    await close();
  });

  test('a file that is gone before it was read is refused, and nobody waits for it', async () => {
    const { page, close } = await open('/provisions/us-2025.i.1.1');
    const file = join(await mkdtemp(join(tmpdir(), 'parley-')), 'harbour.pdf');
    await writeFile(file, await harbourFile());
    // The page hears of the file once it is gone: what is told by itself is held back.
    await page.evaluate(() =>
      document.addEventListener('change', (event) => event.stopImmediatePropagation(), {
        capture: true,
        once: true,
      }),
    );
    const input = page.locator('input[type=file]');
    await input.setInputFiles(file);
    await rm(file);
    await input.dispatchEvent('change');
    await says(page, 'damaged or incomplete');
    expect(await page.locator('main figure').count()).toBe(0);
    await close();
  });

  test('it fits a small screen, and the chooser can be reached with a keyboard', async () => {
    const { page, close } = await open('/provisions/us-2025.i.1.1', { viewport: smallest });
    await page.locator('input[type=file]').focus();
    await page.locator('input[type=file]').setInputFiles(pdfOf('harbour.pdf', await harbourFile()));
    await says(page, count);
    expect(await overflows(page)).toBe(false);
    await close();
  });

  test('without JavaScript the page says what to do instead', async () => {
    const { page, close } = await open('/official-words', { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('parley verify');
    expect(await page.locator('input[type=file]').isDisabled()).toBe(true);
    await close();
  });
});
