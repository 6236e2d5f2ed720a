import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** Official texts stand beside the repository and are never in it. */
const folder = fileURLToPath(new URL('../../../../shared/sources/', import.meta.url));

export const haveOfficialFiles = existsSync(folder);

/** A file as a reader has it. */
export interface ReadersFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

export const officialFile = async (name: string): Promise<ReadersFile> => ({
  name,
  mimeType: 'application/pdf',
  buffer: await readFile(`${folder}${name}`),
});

export const pdfOf = (name: string, bytes: Uint8Array): ReadersFile => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(bytes),
});

/** Drags a file over the page and lets it go there. */
export const dropFile = async (
  page: Page,
  { name, mimeType, buffer }: ReadersFile,
): Promise<void> => {
  const transfer = await page.evaluateHandle(
    ([base64, file, type]) => {
      const dataTransfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
      dataTransfer.items.add(new File([bytes], file, { type }));
      return dataTransfer;
    },
    [buffer.toString('base64'), name, mimeType] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.locator('main').dispatchEvent(type, { dataTransfer: transfer });
};
