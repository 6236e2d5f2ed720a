import { expect, test } from 'vitest';
import { app, dataset } from './real-app.ts';

const origin = 'http://localhost';
const ask = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  app.request(`/oembed?${new URLSearchParams(query)}`, { headers });

interface Answer {
  html: string;
  title: string;
  width: number;
}

const answerOf = async (path: string): Promise<Answer> => {
  const response = await ask({ url: origin + path, format: 'json' });
  expect(response.status).toBe(200);
  expect(response.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const answer = (await response.json()) as Answer & Record<string, unknown>;
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: null });
  return answer;
};

test('a provision, an agreed paragraph, a relation and an area come in both languages', async () => {
  const relation = dataset.relations[0]?.id ?? '';
  for (const path of [
    '/provisions/us-2025.ii.2.1',
    '/provisions/uk-2025.1',
    '/provisions/apec-ai-2025.2.c',
    `/relations/${relation}`,
    '/cooperation/data-centre-energy',
  ]) {
    const [english, chinese] = [await answerOf(path), await answerOf(`/zh${path}`)];
    expect(english.html).toMatch(/^<blockquote lang="en" cite="http:\/\/localhost\//);
    expect(english.html).toContain('Unofficial; made with Parley by no government');
    expect(english.html).toContain(`<a href="${origin}${path}">`);
    expect(chinese.html).toMatch(/^<blockquote lang="zh-Hans" cite="http:\/\/localhost\/zh\//);
    expect(chinese.html).toMatch(/非官方文件.*[\u4E00-\u9FFF]/s);
  }
});

test('every provision, relation and area can be embedded, and none brings more than text and a link', async () => {
  const paths = [
    ...dataset.provisions.map(({ id }) => `/provisions/${id}`),
    ...dataset.relations.map(({ id }) => `/relations/${id}`),
    ...dataset.cooperationAreas.map(({ id }) => `/cooperation/${id}`),
  ];
  for (const path of paths.filter((_, place) => place % 7 === 0)) {
    const { html } = await answerOf(path);
    const elements = [...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name);
    expect(
      elements.filter((name) => !/^(?:blockquote|p|strong|footer|a)$/.test(name ?? '')),
    ).toEqual([]);
    expect(html).not.toMatch(/style=|onload|javascript:/);
    expect([...html.matchAll(/<a /g)]).toHaveLength(1);
  }
});

test('both sides of a relation stand in it, in full', async () => {
  const relation = dataset.relations.find(({ sides }) => sides.length === 2);
  const { html } = await answerOf(`/relations/${relation?.id}`);
  for (const id of relation?.sides.flatMap(({ provisions }) => provisions) ?? []) {
    const summary = dataset.provisions.find((one) => one.id === id)?.summary.en ?? '';
    expect(html.replaceAll('&quot;', '"').replaceAll('&amp;', '&')).toContain(summary);
  }
});

test('a page that wants less room gets less, and an answer that is there already is not sent', async () => {
  const url = `${origin}/provisions/us-2025.ii.2.1`;
  const narrow = await ask({ url, maxwidth: '320' });
  expect(await narrow.json()).toMatchObject({ width: 320 });
  const known = await ask(
    { url },
    { 'If-None-Match': (await ask({ url })).headers.get('ETag') ?? '' },
  );
  expect(known.status).toBe(304);
});

test.for<[Record<string, string>, number, string]>([
  [{}, 400, 'url'],
  [{ url: 'https://example.org/provisions/us-2025.ii.2.1' }, 400, 'url'],
  [{ url: 'http://localhost.example/provisions/us-2025.ii.2.1' }, 400, 'url'],
  [{ url: `${origin}/method` }, 400, 'url'],
  [{ url: `${origin}/constructor/x` }, 400, 'url'],
  [{ url: 'javascript:alert(1)' }, 400, 'url'],
  [{ url: `${origin}/provisions/../../etc` }, 400, 'url'],
  [{ url: `${origin}/provisions/${'x'.repeat(3000)}` }, 400, 'url'],
  [{ url: `${origin}/provisions/us-2025.ii.2.1`, format: 'xml' }, 400, 'format'],
  [{ url: `${origin}/provisions/us-2025.ii.2.1`, maxwidth: '-1' }, 400, 'maxwidth'],
])('%j is refused with %i', async ([query, status, parameter]) => {
  const response = await ask(query);
  expect(response.status).toBe(status);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ errors: [{ parameter }] });
});

test('what does not exist is not found', async () => {
  expect((await ask({ url: `${origin}/provisions/us-2025.none` })).status).toBe(404);
  expect((await ask({ url: `${origin}/relations/none` })).status).toBe(404);
});
