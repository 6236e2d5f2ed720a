import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { operations, problem } from '@parley/contract';
import { datasetSchema } from '@parley/model';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { makeDatabase } from '../src/server/make-database.ts';
import { sendRequest } from './send-request.ts';
import { dataset } from './real-app.ts';
import { startService, type Service } from './start-service.ts';

/** The app as the process has it, without what the process adds. */
const whole = createApp({
  // Read as the process reads it, so that fields stand in the same order.
  releases: createReleases(v.parse(datasetSchema, dataset)),
  makeDatabase,
});

let service: Service;
beforeAll(async () => {
  service = await startService(dataset, { LOG_LEVEL: 'info' });
});
afterAll(async () => service.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  sendRequest(service.origin, path, { headers, method });

test.for([
  ['GET', '/v1/provisions?colour=red', 400, 'unknown-parameter', 'Known are: id, plan'],
  ['GET', '/v1/provisions?limit=0', 400, 'invalid-parameter', '`limit`'],
  ['GET', '/v1/provisions?limit=1e9', 400, 'invalid-parameter', '`limit`'],
  ['GET', '/v1/provisions?cursor=abc', 400, 'invalid-cursor', 'cursor'],
  ['GET', '/v1/provisions?topic=nowhere', 400, 'invalid-parameter', 'energy-grid'],
  ['GET', '/v1/provisions?lang=xx', 400, 'invalid-parameter', 'zh'],
  ['GET', `/v1/provisions?q=${'a'.repeat(20_000)}`, 414, 'address-too-long', '8,000'],
  ['GET', '/v1/provisions?q=%00', 400, 'invalid-parameter', 'control characters'],
  ['GET', '/v1/provisions/%00', 404, 'not-found', '/v1'],
  ['GET', '/v1/provisions?q=%ZZ', 400, 'malformed-request', '%25'],
  ['GET', '/v1/provisions/%E4%BD', 400, 'malformed-request', '%25'],
  ['GET', '/v1/nothing', 404, 'not-found', '/v1'],
  ['GET', '/v1/plans?at=9.9.9', 404, 'release-not-held', 'Held are'],
  ['POST', '/v1/provisions', 405, 'method-not-allowed', 'GET, HEAD or OPTIONS'],
  ['DELETE', '/v1/plans/us-2025', 405, 'method-not-allowed', 'GET, HEAD or OPTIONS'],
  ['TRACE', '/v1', 405, 'method-not-allowed', 'GET, HEAD or OPTIONS'],
] as const)(
  '%s %s is answered with %i %s and what to do',
  async ([method, path, status, slug, said]) => {
    const answer = await get(path, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const body = v.parse(v.strictObject(problem.entries), JSON.parse(answer.body.toString()));
    expect(body).toMatchObject({ type: `/problems/${slug}`, status });
    expect(JSON.stringify(body)).toContain(said);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  },
);

test('a format that does not exist is answered with 406 and the formats that do', async () => {
  const answer = await get('/v1/provisions', { Accept: 'image/png' });
  expect(answer.status).toBe(406);
  expect(answer.body.toString()).toContain('text/csv');
});

/** Sends bytes that no client would send, and returns what comes back before the end. */
const sendRaw = async (bytes: string): Promise<string> => {
  const { hostname, port } = new URL(service.origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
};

test.for([
  [
    'for an address with credentials',
    'GET http://user:s3cretpass@a/v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    400,
    'malformed-request',
  ],
  [
    'for two hosts',
    'GET /v1 HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n',
    400,
    'malformed-request',
  ],
  [
    'for something that is no address',
    'GET v1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    400,
    'malformed-request',
  ],
  ['that is no HTTP', 'HELLO\r\n\r\n', 400, 'malformed-request'],
  ['without a host', 'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'malformed-request'],
  [
    'with headers without end',
    `GET /v1 HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(80_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
  ['to connect elsewhere', 'CONNECT a:1 HTTP/1.1\r\nHost: a:1\r\n\r\n', 405, 'method-not-allowed'],
] as const)('a request %s is answered with a problem', async ([, bytes, status, slug]) => {
  const answer = await sendRaw(bytes);
  expect(answer).toContain(`HTTP/1.1 ${status} `);
  expect(answer).toContain('application/problem+json');
  expect(answer).toContain(`/problems/${slug}`);
  expect(answer).not.toContain('s3cretpass');
  expect(service.output()).not.toContain('s3cretpass');
});

test('a whole address is answered as its path', async () => {
  const answer = await sendRaw(
    'GET http://a/v1/plans?limit=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  );
  expect(answer).toContain('HTTP/1.1 200 ');
});

/** Headers that belong to one exchange. */
const own = new Set(['date', 'x-request-id', 'connection', 'keep-alive', 'transfer-encoding']);
const lasting = (headers: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));

test.for(Object.values(operations).map(({ example }) => example))(
  '%s is the same bytes from the app and from what is kept, in every packing',
  async (path) => {
    const made = Buffer.from(await (await whole.request(path)).arrayBuffer());
    const etags = new Set<string | undefined>();
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await get(path, { 'Accept-Encoding': encoding });
      const kept = await get(path, { 'Accept-Encoding': encoding });
      const head = await get(path, { 'Accept-Encoding': encoding }, 'HEAD');
      expect(first.status).toBe(200);
      expect(kept.body.equals(made)).toBe(true);
      expect(first.body.equals(made)).toBe(true);
      expect(lasting(kept.headers)).toEqual(lasting(first.headers));
      expect(lasting(head.headers)).toEqual(lasting(first.headers));
      expect(head.body).toHaveLength(0);
      const { etag = '' } = first.headers;
      const again = await get(path, { 'Accept-Encoding': encoding, 'If-None-Match': etag });
      expect(again.status).toBe(304);
      const {
        'content-length': _,
        'content-type': __,
        'content-encoding': ___,
        ...rest
      } = lasting(first.headers);
      expect(lasting(again.headers)).toEqual(rest);
      etags.add(etag);
    }
    expect(etags.size).toBe(made.length < 860 ? 1 : 3);
  },
);

test('the validator of one packing is not that of another', async () => {
  const packed = await get('/v1/plans', { 'Accept-Encoding': 'br' });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.headers['vary']).toContain('Accept-Encoding');
  const { etag = '' } = packed.headers;
  const plain = await get('/v1/plans', { 'Accept-Encoding': 'identity', 'If-None-Match': etag });
  expect(plain.status).toBe(200);
});

test('what is kept for one Accept is not sent for another', async () => {
  for (const _ of [1, 2]) {
    expect((await get('/v1/actors', { Accept: 'text/csv' })).headers['content-type']).toContain(
      'text/csv',
    );
    expect((await get('/v1/actors')).headers['content-type']).toContain('application/json');
  }
});

test('a request gets a name, and what its caller calls it is not repeated', async () => {
  const named = await get('/v1', { 'X-Request-Id': 'from-my-script.42' });
  expect(named.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(service.output()).not.toContain('from-my-script.42');
});

test('behind a proxy of ours a request keeps the name that the proxy gave it', async () => {
  const behind = await startService(dataset, { TRUST_PROXY: '1', LOG_LEVEL: 'info' });
  try {
    const idOf = async (id: string) =>
      (await sendRequest(behind.origin, '/v1', { headers: { 'X-Request-Id': id } })).headers[
        'x-request-id'
      ];
    expect(await idOf('from-our-proxy.42')).toBe('from-our-proxy.42');
    expect(await idOf('from-our-proxy.43')).toBe('from-our-proxy.43');
    expect(await idOf('a b{}')).toMatch(/^[0-9a-f-]{36}$/);
  } finally {
    await behind.stop();
  }
});

test('the log has a line for each request and nothing that tells who asked, or for which words', async () => {
  const { headers } = await get('/v1/provisions?q=s3cretwords', { 'User-Agent': 's3cretagent' });
  const line = new RegExp(`^\\{.*${headers['x-request-id']}.*\\}$`, 'm');
  while (!line.test(service.output())) await once(service.child.stdout ?? service.child, 'data');
  expect(JSON.parse(line.exec(service.output())?.[0] ?? '')).toMatchObject({
    method: 'GET',
    path: '/v1/provisions',
    status: 200,
  });
  for (const personal of ['s3cretwords', 's3cretagent', '127.0.0.1:', '::1'])
    expect(service.output().replaceAll(/^Parley is at.*$/gm, '')).not.toContain(personal);
});

test('who asks more than the limit is told when to come back', async () => {
  const limited = await startService(dataset, { RATE_LIMIT: '7', TRUST_PROXY: '1' });
  try {
    const from = async (client: string) =>
      sendRequest(limited.origin, '/v1', { headers: { 'X-Forwarded-For': `9.9.9.9, ${client}` } });
    const first = await from('1.1.1.1');
    expect(first.headers['ratelimit-policy']).toBe('"caller";q=7;w=60');
    // What is made counts five, what is cached counts one.
    expect(first.headers['ratelimit']).toMatch(/^"caller";r=2;t=\d+$/);
    const second = await from('1.1.1.1');
    expect(second.headers['ratelimit']).toMatch(/^"caller";r=1;t=\d+$/);
    expect((await from('1.1.1.1')).status).toBe(200);
    const refused = await from('1.1.1.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body.toString()).toContain('/problems/too-many-requests');
    expect((await from('2.2.2.2')).status).toBe(200);
    // A load balancer that is told 429 would take the process out.
    for (const path of ['/healthz', '/readyz'])
      for (const _ of [1, 2, 3, 4])
        expect((await sendRequest(limited.origin, path)).status).toBe(200);
  } finally {
    await limited.stop();
  }
});

test('the type of a problem is a whole address where the public one is known', async () => {
  const known = await startService(dataset, { PUBLIC_URL: 'https://parley.example' });
  try {
    const answer = await sendRequest(known.origin, '/v1/nothing');
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      type: 'https://parley.example/problems/not-found',
    });
  } finally {
    await known.stop();
  }
});
