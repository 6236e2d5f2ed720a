import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { app, dataset } from './real-app.ts';

const problemOf = async (address: string, init?: RequestInit) => {
  const response = await app.request(address, init);
  const body = (await response.json()) as { type: string; errors?: { parameter?: string }[] };
  return [response.status, body.type, body.errors?.[0]?.parameter];
};

test('a brief comes as a file in each format, with the release and a name', async () => {
  for (const [format, mediaType] of [
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['html', 'text/html; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
    ['txt', 'text/plain; charset=utf-8'],
    ['csv', 'text/csv; charset=utf-8; header=present'],
  ]) {
    const response = await app.request(`/v1/briefs.${format}?topic=energy-grid&lang=both`);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(mediaType);
    expect(response.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
    expect(response.headers.get('Content-Disposition') ?? 'shown').toBe(
      format === 'html'
        ? 'shown'
        : `attachment; filename="parley-energy-grid-both-${dataset.dataVersion}.${format}"`,
    );
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
  }
});

test('the Word file is a package with a document, and the same request has the same bytes', async () => {
  const address = '/v1/briefs.docx?area=biosecurity&plans=cn-2025,us-2025&length=two-pages&lang=zh';
  const [first, second] = [await app.request(address), await app.request(address)];
  expect(first.headers.get('ETag')).toBe(second.headers.get('ETag'));
  const files = Object.keys(unzipSync(new Uint8Array(await first.arrayBuffer())));
  expect(files).toContain('word/document.xml');
  expect(files).toContain('word/footnotes.xml');
  const known = await app.request(address, {
    headers: { 'If-None-Match': first.headers.get('ETag') ?? '' },
  });
  expect(known.status).toBe(304);
});

test('a brief as a page runs nothing, and its own style is the only one that is allowed', async () => {
  const response = await app.request('/v1/briefs.html?event=us-ferc-show-cause-2026-06');
  expect(response.headers.get('Content-Security-Policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+=*'; base-uri/,
  );
  const html = await response.text();
  expect(html).not.toContain('<script');
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  expect(response.headers.get('Content-Security-Policy')).toContain(
    Buffer.from(hash).toString('base64'),
  );
});

test('what cannot be is a problem that names the parameter', async () => {
  const invalid = [400, '/problems/invalid-parameter'];
  expect(await problemOf('/v1/briefs.docx')).toEqual([...invalid, 'topic']);
  expect(await problemOf('/v1/briefs.docx?topic=nothing')).toEqual([...invalid, 'topic']);
  expect(await problemOf('/v1/briefs.md?ids=nothing')).toEqual([...invalid, 'ids']);
  expect(await problemOf('/v1/briefs.md?topic=health&ids=nothing')).toEqual([...invalid, 'ids']);
  expect(await problemOf('/v1/briefs.md?topic=health&plans=us-2025')).toEqual([
    ...invalid,
    'plans',
  ]);
  expect(await problemOf('/v1/briefs.md?topic=health&lang=fr')).toEqual([...invalid, 'lang']);
  expect(
    await problemOf(`/v1/briefs.md?ids=${Array.from({ length: 201 }, () => 'a').join(',')}`),
  ).toEqual([...invalid, 'ids']);
  expect(
    await problemOf(`/v1/briefs.md?ids=${Array.from({ length: 10_000 }, () => 'a').join(',')}`),
  ).toEqual([414, '/problems/address-too-long', undefined]);
  expect(await problemOf('/v1/briefs.md?topic=health&size=3')).toEqual([
    400,
    '/problems/unknown-parameter',
    undefined,
  ]);
  expect(
    await problemOf('/v1/briefs.docx?topic=health', { headers: { Accept: 'image/png' } }),
  ).toEqual([406, '/problems/not-acceptable', undefined]);
  expect(await problemOf('/v1/briefs.pdf?topic=health')).toEqual([
    404,
    '/problems/not-found',
    undefined,
  ]);
});
