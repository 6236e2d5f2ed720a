import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@parley/testing/free-port';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dataset } from './real-app.ts';

const main = fileURLToPath(new URL('../src/server/main.ts', import.meta.url));
const running: ChildProcess[] = [];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-'));
  await writeFile(join(folder, 'dataset.json'), JSON.stringify(dataset));
});
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

const start = (variables: Record<string, string>) => {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATASET: join(folder, 'dataset.json'),
      LOG_LEVEL: 'error',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (output += String(part)));
  return { child, output: () => output };
};

const failsWith = async (variables: Record<string, string>): Promise<string> => {
  const { child, output } = start(variables);
  const [code] = await once(child, 'exit');
  expect(code).toBe(1);
  return output();
};

const address = async (server: ReturnType<typeof start>): Promise<string> => {
  while (!/http:\S+:\d+/.test(server.output())) await once(server.child.stdout, 'data');
  return /http:\S+:\d+/.exec(server.output())?.[0].replace('localhost', '127.0.0.1') ?? '';
};

test('a port that is no number is refused in one line', async () => {
  expect(await failsWith({ PORT: 'abc' })).toBe(
    'PORT must be a whole number from 0 to 65535, for example PORT=8787.\n',
  );
});

test.for(['parley.example', 'https://a.example/', 'https://a.example/b/', 'https://a.example/..'])(
  'PUBLIC_URL=%s is refused in one line',
  async (value) => {
    expect(await failsWith({ PUBLIC_URL: value, PORT: '0' })).toMatch(/^PUBLIC_URL must be .*\n$/);
  },
);

test.for(['http://registry.example', 'registry.example', 'https://'])(
  'DATA_REGISTRY=%s is refused in one line',
  async (value) => {
    expect(await failsWith({ DATA_REGISTRY: value, PORT: '0' })).toMatch(
      /^DATA_REGISTRY must be the https address of .*\n$/,
    );
  },
);

test('a port that is taken is refused in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address();
  const port = typeof taken === 'object' && taken ? String(taken.port) : '';
  expect(await failsWith({ PORT: port })).toBe(
    `Port ${port} is taken. Stop the program that has it, or choose another one, for example PORT=8788.\n`,
  );
  other.close();
});

test('a missing dataset is refused in one line', async () => {
  const file = join(folder, 'nothing.json');
  expect(await failsWith({ DATASET: file, PORT: '0' })).toBe(
    `No dataset at ${file}. Build it with \`pnpm build\`, then start again.\n`,
  );
});

test('an altered dataset is refused, saying which hash', async () => {
  const file = join(folder, 'altered.json');
  await writeFile(file, JSON.stringify({ ...dataset, dataVersion: '9.9.9' }));
  expect(await failsWith({ DATASET: file, PORT: '0' })).toContain(dataset.hash.slice(0, 12));
});

test('a request under way is finished before the process stops', async () => {
  const server = start({ PORT: '0' });
  const origin = await address(server);
  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  const answers = Array.from({ length: 20 }, async () =>
    (await fetch(`${origin}/v1/provisions?limit=200`)).text(),
  );
  const exit = once(server.child, 'exit');
  await answers[0];
  server.child.kill('SIGTERM');
  const finished = (await Promise.allSettled(answers)).flatMap((answer) =>
    answer.status === 'fulfilled' ? [answer.value] : [],
  );
  expect(finished.length).toBeGreaterThan(0);
  expect(finished.every((body) => body.endsWith('}'))).toBe(true);
  expect((await exit)[0]).toBe(0);
});

// Under a limit of no bytes a file every write to one fails, as on the read-only disk of a container.
test.skipIf(process.platform === 'win32')(
  'every file of the data is made without a disk',
  async () => {
    const port = await freePort();
    const child = spawn(
      'sh',
      ['-c', `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`, process.execPath, main],
      {
        env: { ...process.env, DATASET: join(folder, 'dataset.json'), PORT: String(port) },
        stdio: 'ignore',
      },
    );
    running.push(child);
    const sendRequest = (path: string) =>
      fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined);
    await vi.waitUntil(async () => (await sendRequest('/readyz'))?.ok, {
      timeout: 30_000,
      interval: 100,
    });
    const list = await (await sendRequest('/v1/exports'))?.text();
    const files = [...new Set(list?.match(/\/v1\/exports\/[\w.-]+/g))];
    expect(files).toContain('/v1/exports/parley.sqlite');
    for (const file of files)
      expect([file, (await sendRequest(file))?.status]).toEqual([file, 200]);
  },
);

// Every write to /dev/full fails as one to a full disk does.
test.skipIf(!existsSync('/dev/full'))('a full disk for logs stops no answer', async () => {
  const port = await freePort();
  const full = openSync('/dev/full', 'w');
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATASET: join(folder, 'dataset.json'),
      LOG_LEVEL: 'info',
      PORT: String(port),
    },
    stdio: ['ignore', full, full],
  });
  running.push(child);
  const sendRequest = async () =>
    (await fetch(`http://127.0.0.1:${port}/v1/plans`).catch(() => undefined))?.status;
  await vi.waitUntil(async () => (await sendRequest()) === 200, { timeout: 30_000, interval: 100 });
  for (let times = 0; times < 20; times += 1) expect(await sendRequest()).toBe(200);
});
