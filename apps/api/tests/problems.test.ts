import { problem } from '@parley/contract';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { app } from './real-app.ts';

const problemAt = async (address: string, init?: RequestInit) => {
  const response = await app.request(address, init);
  expect(response.headers.get('Content-Type')).toContain('application/problem+json');
  const body = v.parse(v.strictObject(problem.entries), await response.json());
  expect(body.status).toBe(response.status);
  return { response, ...body, slug: body.type.replace('/problems/', '') };
};

test.for([
  ['/v1/provisions?colour=red', 400, 'unknown-parameter'],
  ['/v1/provisions?__proto__=1', 400, 'unknown-parameter'],
  ['/v1/provisions?limit=0', 400, 'invalid-parameter'],
  ['/v1/provisions?limit=1e9', 400, 'invalid-parameter'],
  ['/v1/provisions?limit=201', 400, 'invalid-parameter'],
  ['/v1/provisions?limit=2&limit=3', 400, 'invalid-parameter'],
  ['/v1/provisions?plan=us-2026', 400, 'invalid-parameter'],
  ['/v1/provisions?topic=', 400, 'invalid-parameter'],
  ['/v1/provisions?lang=xx', 400, 'invalid-parameter'],
  ['/v1/provisions?cursor=abc', 400, 'invalid-cursor'],
  ['/v1/comparisons', 400, 'invalid-parameter'],
  ['/v1/comparisons?plans=us-2025', 400, 'invalid-parameter'],
  ['/v1/comparisons?plans=us-2025,us-2025', 400, 'invalid-parameter'],
  ['/v1/topics?group=nowhere', 400, 'invalid-parameter'],
  ['/v1/plans/fr-2025', 404, 'not-found'],
  ['/v1/provisions/%00', 404, 'not-found'],
  ['/v1/nothing/here', 404, 'not-found'],
  [`/v1/provisions?q=${'a'.repeat(9000)}`, 414, 'address-too-long'],
] as const)('%s is answered with %i %s', async ([address, status, slug]) => {
  const answer = await problemAt(address);
  expect([answer.status, answer.slug]).toEqual([status, slug]);
});

test('a problem names the parameter and the accepted values, and repeats nothing that was sent', async () => {
  const { errors } = await problemAt('/v1/provisions?plan=s3cret');
  expect(errors).toEqual([
    {
      parameter: 'plan',
      message: expect.stringMatching(/^`plan` names something that does not exist\. .*us-2025/),
    },
  ]);
  expect(JSON.stringify(errors)).not.toContain('s3cret');
});

test('a method that writes is refused, with the methods that are allowed', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const { response, slug } = await problemAt('/v1/provisions', { method });
    expect([response.status, slug]).toEqual([405, 'method-not-allowed']);
    expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  }
});

test('a format that does not exist is refused', async () => {
  const { slug } = await problemAt('/v1/plans', { headers: { Accept: 'image/png' } });
  expect(slug).toBe('not-acceptable');
  const any = await app.request('/v1/plans', { headers: { Accept: 'text/html, */*;q=0.1' } });
  expect(any.status).toBe(200);
});

test('problems are told in Chinese to those who ask for it', async () => {
  const { response, title } = await problemAt('/v1/plans/fr-2025', {
    headers: { 'Accept-Language': 'zh-CN,zh;q=0.9,en;q=0.5' },
  });
  expect(title).toBe('此地址无内容');
  expect(response.headers.get('Content-Language')).toBe('zh');
  expect(response.headers.get('Vary')).toContain('Accept-Language');
});

test('nothing a caller sends is answered with a mistake of ours', async () => {
  const parameter = fc.tuple(
    fc.constantFrom('plan', 'topic', 'q', 'limit', 'cursor', 'lang', 'force', 'plans', 'nope'),
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('us-2025', 'zh', '7', '-1', '1e3')),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('provisions', 'comparisons', 'plans', 'topics', 'topics/health'),
      fc.array(parameter, { maxLength: 4 }),
      async (path, parameters) => {
        const query = new URLSearchParams(parameters);
        const { status } = await app.request(`/v1/${path}?${query}`);
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 300 },
  );
});
