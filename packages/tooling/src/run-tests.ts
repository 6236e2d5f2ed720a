import { spawnSync } from 'node:child_process';
import { startVitest } from 'vitest/node';
import { requireBrowser } from '@parley/testing/browser';
import { sumTests } from './sum-tests.ts';
import { top } from './top.ts';

/**
 * The test command: every check and every test, in a real browser where pages are concerned,
 * then one closing line with the sum. `--all` adds the long ones; a part of a path leaves only the
 * files that have it.
 */
const isAll = process.argv.includes('--all');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const tasks = ['check', 'build', ...(isAll ? ['build:node', 'build:workerd'] : [])];
const projects = isAll ? [] : ['packages', 'tools', 'web', 'api', 'browser'];

process.env['CHROMIUM_PATH'] = requireBrowser();
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
if (turbo.error) console.error(turbo.error.message);

process.chdir(top);
const vitest = await startVitest('test', files, { run: true, watch: false, project: projects });
const { passed, failed, skipped } = sumTests(vitest.state.getTestModules(), {
  stray: vitest.state.getUnhandledErrors().length,
  // Where a project could not be set up, no file ran and Vitest says so here alone.
  hasFailed: Boolean(process.exitCode),
});
await vitest.close();

if (turbo.status !== 0 && failed === 0)
  console.error('Every test passed, but a check or a build failed: see above.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = turbo.status === 0 && failed === 0 && passed > 0 ? 0 : 1;
