import { once } from 'node:events';
import { createServer } from 'node:http';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { readAdvisories } from './advisories.ts';

const command = fileURLToPath(new URL('check-advisories-command.ts', import.meta.url));

/** A registry on this machine that answers audits as the real one does, or as one that has none. */
const registry = async (status: number, answer: object): Promise<string> => {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The stand has no port.');
  return `http://127.0.0.1:${address.port}/`;
};

const runCommand = (address: string, ...arguments_: string[]) =>
  new Promise<{ code: number; printed: string }>((resolve) => {
    const child = execFile(
      process.execPath,
      [command, ...arguments_],
      { env: { ...process.env, PNPM_CONFIG_REGISTRY: address } },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, printed: stdout + stderr }),
    );
  });

const weakness = (severity: string) => ({
  hono: [
    {
      id: 1,
      url: 'https://registry.example/an-advisory',
      title: 'Invented for this test',
      severity,
      vulnerable_versions: '>=4',
      cwe: ['CWE-1'],
      cvss: { score: 7, vectorString: null },
    },
  ],
});

test('a serious weakness fails the check and is told with the way to it', async () => {
  const { code, printed } = await runCommand(await registry(200, weakness('high')));
  expect(printed).toContain('high  hono: Invented for this test');
  expect(printed).toMatch(/by way of .*hono/);
  expect(code).toBe(1);
});

test('a slight weakness is told and does not fail', async () => {
  const { code, printed } = await runCommand(await registry(200, weakness('low')), '--required');
  expect(printed).toContain('1 advisories, 0 of them serious.');
  expect(code).toBe(0);
});

test('no weakness passes', async () => {
  expect((await runCommand(await registry(200, {}), '--required')).code).toBe(0);
});

test('a registry without an answer is told as that, and fails where an answer is required', async () => {
  const address = await registry(405, {});
  const mild = await runCommand(address);
  expect(mild.printed).toContain('could not be asked');
  expect(mild.code).toBe(0);
  expect((await runCommand(address, '--required')).code).toBe(2);
});

test.for(['', 'Error: no answer', '[]', 'null', '{"error":{}}', '{"advisories":null}'])(
  'an audit that prints %s is no answer',
  (output) => {
    expect(readAdvisories(output)).toBeUndefined();
  },
);
