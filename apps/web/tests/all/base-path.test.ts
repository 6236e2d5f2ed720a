import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addresses } from '../addresses.ts';
import { visit } from '../browser.ts';
import { startService, type Service } from '../start-service.ts';

let service: Service;
let publicUrl = '';
beforeAll(async () => {
  // Readers reach it where it says that it is: what is printed on pages begins with that.
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  await promisify(probe.close.bind(probe))();
  publicUrl = `http://127.0.0.1:${port}/parley`;
  service = await startService({ PORT: port, PUBLIC_URL: publicUrl });
});
afterAll(() => service.stop());

const ask = (address: string) => fetch(service.origin + address, { redirect: 'manual' });

test.for(Object.entries(addresses))(
  '%s links and loads under the path alone',
  async ([name, address]) => {
    const response = await ask(`/parley${address || '/'}`);
    expect(response.status).toBe(name === 'missing' ? 404 : 200);
    const html = await response.text();
    const own = [...html.matchAll(/ (?:href|src|action)="(\/[^"]*)"/g)].map(
      ([, link = '']) => link,
    );
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((link) => !link.startsWith('/parley/'))).toEqual([]);
    for (const file of own.filter((link) => /\.\w+$/.test(link)))
      expect([file, (await ask(file)).status]).toEqual([file, 200]);
    const canonical = `${publicUrl}${address.split('?')[0] || '/'}`;
    expect(html).toContain(`<link rel="canonical" href="${canonical}">`);
  },
);

test('the frame that is filled without a network loads under the path', async () => {
  const html = await (await ask('/parley/shell')).text();
  expect(html).toContain('src="/parley/assets/');
  expect(html).not.toMatch(/="\/(?!parley\/)/);
});

test('addresses that moved are sent on under the path', async () => {
  for (const [from, to] of [
    ['/parley/topics/', '/parley/topics'],
    ['/parley/compare?plans=us-2025&plans=cn-2025', '/parley/compare/us-2025/cn-2025'],
  ] as const)
    expect((await ask(from)).headers.get('Location')).toBe(to);
});

test('a reader goes through the site, in both languages, without a failed request', async () => {
  const { page, complaints, close } = await visit('/parley', {
    baseURL: service.origin,
    serviceWorkers: 'allow',
  });
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith('/parley/'))
      failed.push(response.url());
  });
  const at = () => new URL(page.url()).pathname;
  expect(at()).toBe('/parley/');
  await page.evaluate(() => document.body.setAttribute('data-first', ''));
  await page.locator('a[href^="/parley/compare/"]').first().click();
  await page.waitForURL('**/parley/compare/**');
  await page.locator('h1').waitFor();
  expect(await page.locator('body[data-first]').count()).toBe(1);
  const english = at();
  await page.reload({ waitUntil: 'networkidle' });
  expect(at()).toBe(english);
  await page.locator('header').getByRole('link', { name: '中文' }).first().click();
  await page.waitForURL('**/parley/zh/compare/**');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  expect(at()).toBe(`/parley/zh${english.slice('/parley'.length)}`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(
    `${publicUrl}/`,
  );
  await page.goBack({ waitUntil: 'networkidle' });
  expect(at()).toBe(english);
  expect(failed).toEqual([]);
  expect(complaints.filter((text) => /failed|third-party|refused/i.test(text))).toEqual([]);
  await close();
});
