import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireTool } from '../load/tool.ts';
import { pinned } from '../load/wrk.ts';
import type { Started } from '../load/started.ts';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

/** nginx with one worker serving the same bytes as files, `/0`, `/1` and so on. */
export const startNginx = async (bodies: readonly Buffer[]): Promise<Started> => {
  requireTool('nginx', 'nginx-light');
  const folder = await mkdtemp(join(tmpdir(), 'parley-nginx-'));
  const port = await freePort();
  for (const [place, body] of bodies.entries()) await writeFile(join(folder, `${place}`), body);
  await writeFile(
    join(folder, 'nginx.conf'),
    // Started by root it would drop its rights, and not be let into the folder.
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${folder}/pid; error_log stderr crit;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; sendfile on; default_type application/json;
  open_file_cache max=100;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; root ${folder}; } }
`,
  );
  const [program = '', ...rest] = pinned(0, ['nginx', '-c', join(folder, 'nginx.conf')]);
  const child = spawn(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] });
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    const up = await fetch(`${origin}/0`).catch(() => undefined);
    if (up?.ok) break;
    if (child.exitCode !== null || tries > 100)
      throw new Error(`nginx does not answer (${up?.status ?? 'no connection'}).`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    pid: child.pid ?? 0,
    stop: async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    },
  };
};
