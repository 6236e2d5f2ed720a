import { operations, postings } from '@parley/contract';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { app, dataset, getJson } from './real-app.ts';

const post = (body: BodyInit, type = 'application/json', headers: Record<string, string> = {}) =>
  app.request('/v1/draft-check', {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, ...headers },
  });

const problemOf = async (response: Response) => {
  const body = (await response.json()) as {
    type: string;
    errors?: { parameter?: string; message: string }[];
  };
  return { status: response.status, type: body.type, errors: body.errors ?? [] };
};

test('the example is answered exactly as the contract says, and nothing of it is kept', async () => {
  const { example, response: shape } = postings.checkDraft;
  const response = await post(JSON.stringify(example));
  expect(response.status).toBe(200);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(response.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const body: unknown = await response.json();
  const checked = v.parse(shape, body);
  expect(checked).toEqual(body);
  expect(checked.sentences.map(({ language, mark }) => [language, mark])).toEqual([
    ['en', 'both'],
    ['zh', 'against'],
  ]);
});

test('plain text is a draft as it is, and columns are taken in order', async () => {
  const plain = v.parse(
    postings.checkDraft.response,
    await (await post('Regulatory sandboxes.', 'text/plain; charset=utf-8')).json(),
  );
  expect(plain.plans).toEqual(['us-2025', 'cn-2025']);
  const turned = v.parse(
    postings.checkDraft.response,
    await (
      await post(JSON.stringify({ text: 'Regulatory sandboxes.', plans: ['cn-2025', 'us-2025'] }))
    ).json(),
  );
  expect(turned.sentences[0]?.plans.map(({ plan }) => plan)).toEqual(['cn-2025', 'us-2025']);
});

test.for([
  ['nothing', '', 400, '/problems/malformed-request'],
  ['an empty draft', '{"text":""}', 400, '/problems/invalid-parameter'],
  ['no object', '[1,2]', 400, '/problems/invalid-parameter'],
  ['another key', '{"text":"a","evil-key":1}', 400, '/problems/invalid-parameter'],
  ['a number', '{"text":7}', 400, '/problems/invalid-parameter'],
  ['too much', JSON.stringify({ text: 'a '.repeat(10_001) }), 400, '/problems/invalid-parameter'],
  ['a megabyte', JSON.stringify({ text: 'a'.repeat(1e6) }), 413, '/problems/content-too-large'],
  ['unknown plans', '{"text":"a","plans":["x","y"]}', 400, '/problems/invalid-parameter'],
  [
    'an agreed text',
    '{"text":"a","plans":["us-2025","gdc-2024"]}',
    400,
    '/problems/invalid-parameter',
  ],
  ['one plan', '{"text":"a","plans":["us-2025"]}', 400, '/problems/invalid-parameter'],
  ['deep nesting', '['.repeat(30_000), 400, '/problems/malformed-request'],
] as const)('%s is refused clearly', async ([, body, status, type]) => {
  const problem = await problemOf(await post(body));
  expect(problem).toMatchObject({ status, type });
  expect(JSON.stringify(problem)).not.toContain('evil-key');
  expect(problem.errors.map(({ message }) => message).join(' ')).toMatch(
    status === 400 ? /^[A-Z`].{20,}/ : /^$/,
  );
});

test('what is not UTF-8, another method and another format are refused', async () => {
  expect(await problemOf(await post(new Uint8Array([0xff, 0xfe, 0x41])))).toMatchObject({
    status: 400,
  });
  expect(
    await problemOf(await post('{"text":"a"}', 'application/json', { Accept: 'text/csv' })),
  ).toMatchObject({ status: 406 });
  const got = await app.request('/v1/draft-check');
  expect(got.headers.get('Allow')).toBe('POST, OPTIONS');
  expect((await problemOf(got)).errors[0]?.message).toContain('POST');
  const asked = await app.request('/v1/draft-check', { method: 'OPTIONS' });
  expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Content-Type');
});

test('hostile drafts are answered', async () => {
  for (const text of ['<script>', '\u202E\u2066', '(('.repeat(9000), '数据'.repeat(9000), '\u0000'])
    expect((await post(JSON.stringify({ text }))).status).toBe(200);
});

test('a concordance has each use once over its pages, in the language that is asked for', async () => {
  const whole = v.parse(
    operations.concordance.response,
    await getJson('/v1/concordance?term=open+source&language=zh&limit=200'),
  );
  expect(whole.total).toBeGreaterThan(20);
  expect(
    whole.items.every(
      ({ language, use }) => language === 'zh' && /^(?:开源|open.source)$/i.test(use),
    ),
  ).toBe(true);
  const first = v.parse(
    operations.concordance.response,
    await getJson('/v1/concordance?term=open+source&language=zh&limit=10'),
  );
  const second = v.parse(operations.concordance.response, await getJson(first.next ?? ''));
  expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 20));
  expect((await app.request(first.items[0]?.address ?? '')).status).toBe(200);
});

test('a term that nothing has is an empty list, and one that cannot be is a problem', async () => {
  expect(await getJson('/v1/concordance?term=zyzzyva')).toMatchObject({ items: [], total: 0 });
  for (const query of ['', 'term=', `term=${'a'.repeat(81)}`, 'term=a&plan=nothing', 'term=%00'])
    expect((await app.request(`/v1/concordance?${query}`)).status).toBe(400);
});
