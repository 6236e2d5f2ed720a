import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorkerd } from '../start-workerd.ts';

let worker: Awaited<ReturnType<typeof startWorkerd>>;
beforeAll(async () => {
  worker = await startWorkerd(['PUBLIC_URL:https://host.example/parley']);
});
afterAll(() => worker.stop());

const sendRequest = (address: string) =>
  fetch(new URL(address, worker.origin), { redirect: 'manual' });

test('a list goes on under the path', async () => {
  const { next } = (await (await sendRequest('/parley/v1/topics?limit=7')).json()) as {
    next: string;
  };
  expect(next).toMatch(/^\/parley\/v1\/topics\?/);
  expect((await sendRequest(next)).status).toBe(200);
});

test('browsers are kept to https where the public address is one', async () => {
  for (const address of ['/parley', '/parley/v1', '/parley/v1/nothing', '/parley/'])
    expect((await sendRequest(address)).headers.get('Strict-Transport-Security')).toBe(
      'max-age=31536000',
    );
});

test('the path alone leads home, and what is elsewhere is not ours', async () => {
  const home = await sendRequest('/parley');
  expect([home.status, home.headers.get('Location')]).toEqual([308, '/parley/']);
  expect((await sendRequest('/parleyx/v1')).status).toBe(404);
});

test('a page and every file that it loads are under the path', async () => {
  const page = await sendRequest('/parley/zh/topics');
  expect(page.status).toBe(200);
  const html = await page.text();
  const own = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(([, link = '']) => link);
  expect(own.filter((link) => !link.startsWith('/parley/'))).toEqual([]);
  const files = own.filter((link) => link.startsWith('/parley/assets/'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of new Set(files)) {
    const { status, headers } = await sendRequest(file);
    expect([file, status, headers.get('X-Content-Type-Options')]).toEqual([file, 200, 'nosniff']);
  }
});
