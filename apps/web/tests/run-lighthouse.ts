import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { freePort } from '@parley/testing/free-port';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

/** Scores from 0 to 100, as Lighthouse gives them for a mobile device. */
export interface Scores {
  accessibility: number;
  'best-practices': number;
  seo: number;
  performance: number;
  /** Milliseconds until something is painted, and for how long the main thread is blocked. */
  firstPaint: number;
  blocked: number;
  /** Audits that cost points, other than those of performance. */
  failed: string[];
}

type Run = (url: string) => Promise<Scores>;

/**
 * Starts one browser for Lighthouse.
 *
 * @returns A function that runs it over an address, and one that ends the browser.
 */
export const startLighthouse = async (): Promise<{ run: Run; stop: () => Promise<void> }> => {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  const run: Run = async (url) => {
    const result = await lighthouse(url, { port, logLevel: 'silent', output: 'json' });
    if (!result) throw new Error(`Lighthouse gave no result for ${url}.`);
    const { categories, audits } = result.lhr;
    const scoreOf = (id: string): number => Math.round((categories[id]?.score ?? 0) * 100);
    const failed = ['accessibility', 'best-practices', 'seo'].flatMap((id) =>
      (categories[id]?.auditRefs ?? [])
        .filter(({ id: audit, weight }) => weight > 0 && (audits[audit]?.score ?? 1) < 1)
        .map(({ id: audit }) => audit),
    );
    return {
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
      performance: scoreOf('performance'),
      firstPaint: audits['first-contentful-paint']?.numericValue ?? 0,
      blocked: audits['total-blocking-time']?.numericValue ?? 0,
      failed,
    };
  };
  return { run, stop: () => browser.close() };
};
