import { parseArgs } from 'node:util';
import { browserArguments, requireBrowser } from '@parley/testing/browser';
import { chromium } from 'playwright-core';
import { addresses } from './addresses.ts';
import { serveBare } from './bare-page.ts';
import { measureFirstView } from './first-view.ts';
import { startLighthouse, type Scores } from './run-lighthouse.ts';
import { startService } from './start-service.ts';

/**
 * `pnpm quality [PAGE ...] [--runs N]`: what each kind of page, or each one named, costs and how
 * Lighthouse scores it. Performance is the median of five runs, or of N, beside that of a bare HTML page
 * of the same words in the same runs, turn by turn: it depends on the machine, the difference hardly.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' } },
});
const runs = Number(options.runs);
const unknown = positionals.filter((name) => !Object.hasOwn(addresses, name));
if (!Number.isInteger(runs) || runs < 1 || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `There is no page called ${unknown.join(', ')}. There are: ${Object.keys(addresses).join(', ')}.`
      : '--runs must be a whole number from 1 on, for example --runs 3.',
  );
  process.exit(2);
}
const pages = Object.entries(addresses).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name),
);
const service = await startService();
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: browserArguments,
});
const lighthouse = await startLighthouse();
const bare = await serveBare();

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let sound = true;
console.log(
  'page         JS kB  CSS kB  CLS     a11y  practices  SEO  performance  bare  first paint ms  bare  blocked ms  bare',
);
for (const [name, address] of pages) {
  const url = service.origin + address;
  const { scripts, styles, shift } = await measureFirstView(browser, url);
  const scores: Scores[] = [];
  const bareScores: Scores[] = [];
  // Lighthouse does not judge an address that answers 404.
  if (name !== 'missing') {
    const bareUrl = bare.of(await (await fetch(url)).text());
    for (let run = 0; run < runs; run += 1) {
      scores.push(await lighthouse.run(url));
      bareScores.push(await lighthouse.run(bareUrl));
    }
  }
  const middle = (of: readonly Scores[], key: 'performance' | 'firstPaint' | 'blocked'): string =>
    String(Math.round(median(of.map((score) => score[key]))));
  const least = (key: 'accessibility' | 'best-practices' | 'seo'): number =>
    Math.min(...scores.map((score) => score[key]));
  const columns = [
    name.padEnd(12),
    kB(scripts).padStart(5),
    kB(styles).padStart(7),
    shift.toFixed(4).padStart(8),
    ...(scores.length === 0
      ? ['  (not judged: answers 404)']
      : [
          String(least('accessibility')).padStart(5),
          String(least('best-practices')).padStart(10),
          String(least('seo')).padStart(4),
          middle(scores, 'performance').padStart(12),
          middle(bareScores, 'performance').padStart(5),
          middle(scores, 'firstPaint').padStart(15),
          middle(bareScores, 'firstPaint').padStart(5),
          middle(scores, 'blocked').padStart(11),
          middle(bareScores, 'blocked').padStart(5),
        ]),
  ];
  console.log(columns.join(' '));
  const failed = new Set(scores.flatMap((score) => score.failed));
  if (failed.size > 0) console.log(`             ${[...failed].join(', ')}`);
  sound &&= scripts <= 70_000 && shift === 0 && failed.size === 0;
}
await Promise.all([lighthouse.stop(), browser.close(), service.stop(), bare.stop()]);
process.exitCode = sound ? 0 : 1;
