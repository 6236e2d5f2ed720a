import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bundle = fileURLToPath(new URL('../../dist/node', import.meta.url));

test('the bundled service runs from a folder of its own, with Node alone', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bundle-'));
  await cp(bundle, folder, { recursive: true });
  const server = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: { PORT: '0', PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    while (!/http:\S+:\d+/.test(output)) output += String((await once(server.stdout, 'data'))[0]);
    const origin = (/http:\S+:\d+/.exec(output)?.[0] ?? '').replace('localhost', '127.0.0.1');
    expect((await fetch(`${origin}/v1/provisions?limit=1`)).status).toBe(200);
    const page = await (await fetch(`${origin}/zh/compare/us-2025/cn-2025/health`)).text();
    expect(page).toContain('lang="zh-Hans"');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    const file = await fetch(origin + script);
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Type')).toContain('javascript');
  } finally {
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    expect((await exit)[0]).toBe(0);
  }
});
