import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { dataset } from '../real-app.ts';
import { startService, type Service } from '../start-service.ts';

/** The scenarios of the official suite that a server which only reads can pass without tools made for tests. */
const scenarios = [
  'server-initialize',
  'server-stateless',
  'ping',
  'tools-list',
  'resources-list',
  'prompts-list',
  'sep-2164-resource-not-found',
  'caching',
  'http-header-validation',
  'dns-rebinding-protection',
  'input-required-result-unsupported-methods',
] as const;

/** What the suite says where it needs a tool that only a server made for tests has. */
const needsTestTool = /^Not testable: server does not list the diagnostic tool/;

const checks = v.array(
  v.object({ id: v.string(), status: v.string(), errorMessage: v.optional(v.string(), '') }),
);

const require = createRequire(import.meta.url);
const suite = require.resolve('@modelcontextprotocol/conformance/package.json');
const main = join(dirname(suite), 'dist', 'index.js');

let service: Service;
let folder: string;
beforeAll(async () => {
  service = await startService(dataset);
  folder = await mkdtemp(join(tmpdir(), 'parley-conformance-'));
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Runs one scenario against the service; what it says in words is not read, the checks that it writes are. */
const checksOf = async (scenario: string) => {
  const to = join(folder, scenario);
  // With checks that need a tool for tests, the suite ends with 1.
  await new Promise((done) => {
    execFile(
      process.execPath,
      [main, 'server', '--url', `${service.origin}/mcp`, '--scenario', scenario, '-o', to],
      done,
    );
  });
  const [run = ''] = await readdir(to);
  return v.parse(checks, JSON.parse(await readFile(join(to, run, 'checks.json'), 'utf8')));
};

test.for(scenarios)('the conformance suite passes: %s', async (scenario) => {
  const found = await checksOf(scenario);
  expect(found.some(({ status }) => status === 'SUCCESS')).toBe(true);
  expect(
    found.filter(
      ({ status, errorMessage }) => status === 'FAILURE' && !needsTestTool.test(errorMessage),
    ),
  ).toEqual([]);
});
