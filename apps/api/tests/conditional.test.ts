import { expect, test } from 'vitest';
import { app } from './real-app.ts';

test('a caller who has the bytes already is sent none, with the same headers', async () => {
  const first = await app.request('/v1/topics/health');
  const etag = first.headers.get('ETag') ?? '';
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  for (const match of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
    const again = await app.request('/v1/topics/health', { headers: { 'If-None-Match': match } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const names = ['ETag', 'Cache-Control', 'X-Data-Version', 'Access-Control-Expose-Headers'];
    const headersOf = ({ headers }: Response) => names.map((name) => headers.get(name));
    expect(headersOf(again)).toEqual(headersOf(first));
  }
  const other = await app.request('/v1/topics/health', { headers: { 'If-None-Match': '"x"' } });
  expect(other.status).toBe(200);
});

test('HEAD answers with the headers of GET and no body', async () => {
  const get = await app.request('/v1/plans');
  const head = await app.request('/v1/plans', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
});

test('a browser of another origin may ask first', async () => {
  const preflight = await app.request('/v1/plans', {
    method: 'OPTIONS',
    headers: { Origin: 'https://reader.example', 'Access-Control-Request-Method': 'GET' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS');
});

test('health and readiness are told apart', async () => {
  expect((await app.request('/healthz')).status).toBe(200);
  expect((await app.request('/readyz')).status).toBe(200);
});
