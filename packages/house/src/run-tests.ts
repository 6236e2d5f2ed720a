import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { requireBrowser } from './browser.ts';
import { sumReports } from './sum-reports.ts';
import { top } from './top.ts';

/**
 * The test command: every check and every test, in a real browser where pages are concerned,
 * then one closing line with the sum. `--all` adds the long ones.
 */
const tasks = [
  'check',
  'test',
  'test:browser',
  ...(process.argv.includes('--all') ? ['test:all'] : []),
];

process.env['CHROMIUM_PATH'] = requireBrowser();
const reports = (): string[] => globSync('{apps,packages}/*/reports/*.json', { cwd: top });
for (const old of reports()) await rm(join(top, old));

const turbo = spawnSync(
  'turbo',
  [
    'run',
    ...tasks,
    '--continue=always',
    '--concurrency=3',
    '--output-logs=errors-only',
    '--log-order=grouped',
  ],
  { cwd: top, stdio: 'inherit', shell: process.platform === 'win32' },
);

const { passed, failed, skipped } = sumReports(
  await Promise.all(reports().map((report) => readFile(join(top, report), 'utf8'))),
);
if (turbo.error) console.error(turbo.error.message);
if (turbo.status !== 0 && failed === 0)
  console.error('Every test passed, but a check or a build failed: see above.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = turbo.status === 0 && failed === 0 && passed > 0 ? 0 : 1;
