import { expect, expectTypeOf, test } from 'vitest';
import { createClient, ParleyError, requireValue } from './index.ts';
import { serve } from './testing/tiny-server.ts';

const topic = {
  items: [],
  total: 0,
  dataVersion: '1.2.3',
  next: null,
};

const busy = {
  type: '/problems/busy',
  title: 'Too many requests',
  status: 429,
  detail: 'Wait a moment.',
};

const impatient = { retries: 2, longestWait: 40, timeout: 2_000 };

test('an answer is a value with the release that it is from', async () => {
  const { origin, requested } = await serve((_, response) => {
    response.setHeader('X-Data-Version', '1.2.3');
    response.end(JSON.stringify(topic));
  });
  const result = await createClient({ origin }).listTopics({ group: ['a', 'b'], lang: 'zh' });
  expect(result).toEqual({ ok: true, value: topic, dataVersion: '1.2.3' });
  expect(requested).toEqual(['/v1/topics?group=a,b&lang=zh']);
});

test('ids are escaped, and a base path is kept, also in the address of the next page', async () => {
  const { origin, requested } = await serve((request, response) => {
    const next = request.url?.includes('cursor') ? null : '/parley/v1/actors?cursor=x';
    response.end(JSON.stringify({ ...topic, next }));
  });
  const client = createClient({ origin: `${origin}/parley/` });
  await client.getTopic('a/b?c');
  for await (const page of client.pages('listActors', {})) expect(page.ok).toBe(true);
  expect(requested).toEqual([
    '/parley/v1/topics/a%2Fb%3Fc',
    '/parley/v1/actors',
    '/parley/v1/actors?cursor=x',
  ]);
});

test.for([429, 502, 503, 504])(
  'a %i is tried again, and the answer after it counts',
  async (status) => {
    const { origin, requested } = await serve((_, response) => {
      response.statusCode = requested.length < 3 ? status : 200;
      response.end(JSON.stringify(requested.length < 3 ? busy : topic));
    });
    const result = await createClient({ origin, ...impatient }).listTopics();
    expect(result.ok).toBe(true);
    expect(requested).toHaveLength(3);
  },
);

test('when it stays busy, the problem is the result after the last try', async () => {
  const { origin, requested } = await serve((_, response) => {
    response.statusCode = 429;
    response.end(JSON.stringify(busy));
  });
  const result = await createClient({ origin, ...impatient }).listTopics();
  expect(result).toEqual({ ok: false, failure: { kind: 'problem', status: 429, problem: busy } });
  expect(requested).toHaveLength(3);
});

test('a service that asks for a longer wait than the caller has is not asked again', async () => {
  const { origin, requested } = await serve((_, response) => {
    response
      .writeHead(503, { 'Retry-After': '3600' })
      .end(JSON.stringify({ ...busy, status: 503 }));
  });
  const result = await createClient({ origin, ...impatient }).listTopics();
  expect(result).toMatchObject({ ok: false, failure: { kind: 'problem', status: 503 } });
  expect(requested).toHaveLength(1);
});

test('a mistake of the caller is not tried again', async () => {
  const { origin, requested } = await serve((_, response) => {
    response.statusCode = 400;
    response.end(JSON.stringify({ ...busy, status: 400, errors: [{ message: 'No.' }] }));
  });
  const result = await createClient({ origin, ...impatient }).listTopics();
  expect(result).toMatchObject({ ok: false, failure: { status: 400 } });
  expect(() => requireValue(result)).toThrow(ParleyError);
  expect(() => requireValue(result)).toThrow('400 Too many requests. Wait a moment. No.');
  expect(requested).toHaveLength(1);
});

test('half an answer is none, and is asked for again', async () => {
  const { origin, requested } = await serve((_, response) => {
    if (requested.length === 2) return response.end(JSON.stringify(topic));
    response.writeHead(200, { 'Content-Length': '1000' });
    response.write('{"items": [');
    return setTimeout(() => response.destroy(), 20);
  });
  expect((await createClient({ origin, ...impatient }).listTopics()).ok).toBe(true);
  expect(requested).toHaveLength(2);
});

test.for([
  ['no JSON', 200, '<html>'],
  ['JSON of something else', 200, '{"hello": "world"}'],
  ['a page of a proxy', 404, '<html>'],
  ['a redirect that leads nowhere', 300, ''],
] as const)(
  '%s is said to be not understood, and not asked for again',
  async ([, status, body]) => {
    const { origin, requested } = await serve((_, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const result = await createClient({ origin, ...impatient }).listTopics();
    expect(result).toMatchObject({ ok: false, failure: { kind: 'not-understood', status } });
    expect(requested).toHaveLength(1);
  },
);

test('a caller can give up while waiting for an answer, and while waiting to try again', async () => {
  const silent = await serve(() => {});
  const leave = new AbortController();
  const asking = createClient({ origin: silent.origin }).listTopics({}, { signal: leave.signal });
  setTimeout(() => leave.abort(), 30);
  expect(await asking).toEqual({ ok: false, failure: { kind: 'aborted' } });

  const full = await serve((_, response) => {
    response.writeHead(429, { 'Retry-After': '20' }).end(JSON.stringify(busy));
  });
  const again = new AbortController();
  const waiting = createClient({ origin: full.origin }).listTopics({}, { signal: again.signal });
  setTimeout(() => again.abort(), 60);
  expect(await waiting).toEqual({ ok: false, failure: { kind: 'aborted' } });
  expect(full.requested).toHaveLength(1);
});

test('a service that does not answer in time, or is not there, is a failure of its own kind', async () => {
  const silent = await serve(() => {});
  const slow = createClient({ origin: silent.origin, retries: 1, timeout: 50, longestWait: 10 });
  expect(await slow.listTopics()).toEqual({ ok: false, failure: { kind: 'timeout' } });
  expect(silent.requested).toHaveLength(2);
  const nowhere = createClient({ origin: 'http://127.0.0.1:1', retries: 0 });
  expect(await nowhere.listTopics()).toMatchObject({ failure: { kind: 'unreachable' } });
});

test('an origin that is no address is a mistake of the program', () => {
  expect(() => createClient({ origin: 'parley' })).toThrow(TypeError);
});

test('pages end with the first failure, and items throw it', async () => {
  const { origin } = await serve((request, response) => {
    const first = !request.url?.includes('cursor');
    response.statusCode = first ? 200 : 410;
    response.end(
      JSON.stringify(first ? { ...topic, next: '/v1/topics?cursor=x' } : { ...busy, status: 410 }),
    );
  });
  const client = createClient({ origin });
  const seen: boolean[] = [];
  for await (const page of client.pages('listTopics', {})) seen.push(page.ok);
  expect(seen).toEqual([true, false]);
  const items = client.items('listTopics', {});
  await expect(items.next()).rejects.toThrow('410');
});

test('types say which languages an answer has, and what must be asked', () => {
  const client = createClient({ origin: 'http://127.0.0.1:1' });
  const one = () => client.getTopic('health', { lang: 'en' });
  const both = () => client.getTopic('health');
  type Value<R> = Extract<R, { ok: true }> extends { value: infer T } ? T : never;
  type One = Value<Awaited<ReturnType<typeof one>>>;
  type Both = Value<Awaited<ReturnType<typeof both>>>;
  expectTypeOf<One['label']>().toEqualTypeOf<{ en: string }>();
  expectTypeOf<Both['label']>().toEqualTypeOf<{ en: string; zh: string }>();
  const counted = () => client.listProvisions({ group_by: ['plan'], lang: 'en' });
  type Groups = NonNullable<Value<Awaited<ReturnType<typeof counted>>>['groups']>;
  expectTypeOf<Groups[number]['values']>().toEqualTypeOf<Record<string, string>>();
  // @ts-expect-error Plans must be named.
  expectTypeOf(() => client.listComparisons()).toBeFunction();
  // @ts-expect-error There is no such parameter.
  expectTypeOf(() => client.listTopics({ colour: 'red' })).toBeFunction();
  // @ts-expect-error One topic has an id.
  expectTypeOf(() => client.getTopic()).toBeFunction();
});

test('an answer with some fields has these and its id, for the type checker as well', async () => {
  const { origin, requested } = await serve((_, response) => {
    const items = [{ id: 'us-2025.ii.2.1', title: { en: 'A title' } }];
    response.end(JSON.stringify({ ...topic, items, total: 1 }));
  });
  const client = createClient({ origin });
  const { items } = requireValue(
    await client.listProvisions({ fields: ['title'], lang: 'en', limit: 1 }),
  );
  expect(items).toEqual([{ id: 'us-2025.ii.2.1', title: { en: 'A title' } }]);
  expect(requested).toEqual(['/v1/provisions?fields=title&lang=en&limit=1']);
  expectTypeOf<keyof (typeof items)[number]>().toEqualTypeOf<'id' | 'title'>();
  const fields: ('title' | 'force')[] = ['title'];
  const some = requireValue(await client.listProvisions({ fields, lang: 'en' }));
  expectTypeOf<(typeof some.items)[number]['title']>().toEqualTypeOf<{ en: string } | undefined>();
});
