import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Opens a page, and again where the service on a busy machine had no time for it (503), as it asks
 * callers to.
 */
export const openPage = async (
  page: Page,
  address: string,
  waitUntil: 'load' | 'networkidle',
): Promise<void> => {
  while ((await page.goto(address, { waitUntil }))?.status() === 503) await wait(1000);
};
