import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { startWorkerd } from '../start-workerd.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const services = path('../../node_modules/.cache/failing-service');

/** As people start it: nothing of the test runner's environment. */
const { NODE_ENV: _, VITEST: __, ...environment } = process.env;

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [path('./build-failing.ts')], { env: environment });
});

interface Running {
  origin: string;
  output: () => string;
}

const startNode = async (
  folder: string,
  file: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const child = spawn(process.execPath, [file], {
    cwd: folder,
    env: { ...environment, PORT: '0', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (output += String(part)));
  while (!/http:\S+:\d+/.test(output)) await once(child.stdout, 'data');
  return {
    origin: (/http:\S+:\d+/.exec(output)?.[0] ?? '').replace('localhost', '127.0.0.1'),
    output: () => output,
  };
};

const starts: Readonly<Record<string, () => Promise<Running>>> = {
  'as built in the repository': () =>
    startNode(path('../..'), 'src/server/main.ts', {
      SITE: path('../../../web/node_modules/.cache/failing-site'),
      NODE_OPTIONS: `--import ${new URL('faulty-query-hook.ts', import.meta.url).href}`,
    }),
  'as a bundle': () => startNode(`${services}/node`, 'server.js'),
  'on workerd': async () => {
    const worker = await startWorkerd([], `${services}/workerd`);
    onTestFinished(worker.stop);
    return worker;
  },
};

const faults = [
  ['/venues', 'fault in a query'],
  ['/zh/method', 'fault in setup'],
  ['/contribute', 'fault in render'],
] as const;

describe.for(Object.entries(starts))('a page that cannot be made, %s,', ([, start]) => {
  test('is a 500 page with a request id, and the log has its stack', async () => {
    const { origin, output } = await start();
    for (const [address, fault] of faults) {
      const response = await fetch(origin + address);
      const id = response.headers.get('X-Request-Id') ?? 'none';
      expect([address, response.status, response.headers.get('Cache-Control')]).toEqual([
        address,
        500,
        'no-store',
      ]);
      const page = await response.text();
      expect(page).toContain('<h1');
      expect(page).toContain(id);
      expect(page).not.toContain(fault);
      await expect.poll(output, { timeout: 20_000 }).toContain(fault);
      const logged = output().slice(output().lastIndexOf(id));
      expect(logged).toContain(fault);
      expect(logged).toMatch(/\bat .+:\d+/);
    }
    const data = await fetch(`${origin}/page-data/venues.json`);
    expect(data.status).toBe(500);
    await data.body?.cancel();
    expect((await fetch(`${origin}/topics`)).status).toBe(200);
    for (const missing of ['/nothing', '/topics/nothing'])
      expect((await fetch(origin + missing)).status).toBe(404);
    for (const refused of ['/search?q=a&kind=nothing', '/timeline?kind=nothing'])
      expect((await fetch(origin + refused)).status).toBe(400);
  });
});
