import { expect, inject, test } from 'vitest';

const origin = inject('workerd');
const sendRequest = (address: string) => fetch(new URL(address, origin), { redirect: 'manual' });

test.for([
  ['/', 'lang="en"'],
  ['/zh/compare/us-2025/cn-2025/health', 'lang="zh-Hans"'],
  ['/provisions/us-2025.ii.2.1', 'lang="en"'],
] as const)('%s is a complete page under a strict policy', async ([address, language]) => {
  const response = await sendRequest(address);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  const html = await response.text();
  expect(html).toContain(language);
  expect(html).toContain('<h1');
});

test('every file that a page loads is served by the platform and kept for a year', async () => {
  const html = await (await sendRequest('/')).text();
  const files = [...html.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(3);
  for (const file of new Set(files)) {
    const response = await sendRequest(file);
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toContain('immutable');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

test.for(['/index.html', '/.vite/manifest.json', '/_headers'])(
  '%s, which only builds read, is not served',
  async (address) => {
    expect((await sendRequest(address)).status).toBe(404);
  },
);
