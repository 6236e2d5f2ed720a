import { expect, test } from 'vitest';
import { BadRequest, createAsk, NotFound } from './ask.ts';

const answering = (body: unknown, status = 200) =>
  createAsk(async () => Response.json(body, { status }));

test('an answer is parsed by the contract', async () => {
  const list = { items: [], total: 0, dataVersion: '1.0.0', next: null, extra: 'dropped' };
  const { extra: _, ...expected } = list;
  expect(await answering(list)('listPlans', {})).toEqual(expected);
});

test('the address is the contract’s', async () => {
  const asked: string[] = [];
  const ask = createAsk(async (address) => {
    asked.push(address);
    return Response.json({}, { status: 404 });
  });
  await expect(ask('getPlan', { lang: 'zh' }, 'us-2025')).rejects.toThrow(NotFound);
  expect(asked).toEqual(['/v1/plans/us-2025?lang=zh']);
});

test('what does not exist is told apart from what failed', async () => {
  await expect(answering({}, 404)('listPlans', {})).rejects.toThrow(NotFound);
  for (const status of [400, 410, 414])
    await expect(answering({}, status)('listPlans', {})).rejects.toThrow(BadRequest);
  await expect(answering({}, 503)('listPlans', {})).rejects.toThrow('The API answered 503.');
  await expect(answering({ items: 1 })('listPlans', {})).rejects.toThrow(
    'The API answered outside its contract.',
  );
  const offline = createAsk(async () => Promise.reject(new TypeError('network')));
  await expect(offline('listPlans', {})).rejects.toThrow('The API could not be reached.');
});
