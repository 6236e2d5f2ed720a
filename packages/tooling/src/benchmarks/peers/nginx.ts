import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@parley/testing/free-port';
import { startResponding } from '../load/wait-for-response.ts';
import { requireTool } from '../load/tool.ts';
import type { Started } from '../load/started.ts';
import { top } from '../paths.ts';

/** Runs nginx with what stands in its `http` block, until it answers at `address`. */
const startWith = async (
  folder: string,
  port: number,
  http: string,
  address: string,
): Promise<Started> => {
  requireTool('nginx', 'nginx-light');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    // Started by root it would drop its rights, and not be let into the folder.
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${folder}/pid;
error_log stderr crit; events { worker_connections 4096; }
http { access_log off; ${temporary} ${http} }
`,
  );
  return startResponding(['nginx', '-c', file], port, address);
};

const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'parley-nginx-'));

/** nginx with one worker serving the same bytes as files, `/0`, `/1` and so on. */
export const startNginx = async (bodies: readonly Buffer[]): Promise<Started> => {
  const folder = await temporaryFolder();
  const port = await freePort();
  for (const [place, body] of bodies.entries()) await writeFile(join(folder, `${place}`), body);
  return startWith(
    folder,
    port,
    `keepalive_requests 100000000; sendfile on; default_type application/json; open_file_cache max=100;
    server { listen 127.0.0.1:${port}; root ${folder}; }`,
    '/0',
  );
};

/** A line of the example that names a process of the service. */
const isServer = (line: string): boolean => line.trimStart().startsWith('server 127.0.0.1:');

/** nginx in front of processes of the service, by the example in apps/api/deploy. */
export const startProxy = async (ports: readonly number[]): Promise<Started> => {
  const example = await readFile(join(top, 'apps/api/deploy/nginx.conf'), 'utf8');
  const port = await freePort();
  const servers = ports.map((each) => `server 127.0.0.1:${each} max_fails=1 fail_timeout=2s;`);
  const lines = example.split('\n');
  const first = lines.findIndex(isServer);
  const rest = lines.slice(first).filter((line) => !isServer(line));
  return startWith(
    await temporaryFolder(),
    port,
    [...lines.slice(0, first), ...servers, ...rest]
      .join('\n')
      .replace('listen 80;', `listen 127.0.0.1:${port};`),
    '/healthz',
  );
};
