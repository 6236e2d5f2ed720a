import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createReleases } from '../src/releases/releases.ts';
import { createListener } from '../src/server/listener.ts';
import { dataset } from './real-app.ts';

const body = 'x'.repeat(100_000);

/** A server whose app takes its time, and counts how often and how widely it is asked. */
const slowApp = async (cacheControl: string, milliseconds = 20) => {
  const seen = { requested: 0, atOnce: 0, most: 0 };
  const listener = createListener({
    releases: createReleases(dataset),
    fetch: async () => {
      seen.requested += 1;
      seen.atOnce += 1;
      seen.most = Math.max(seen.most, seen.atOnce);
      await pause(milliseconds);
      seen.atOnce -= 1;
      return new Response(body, {
        headers: { 'Content-Type': 'text/plain', 'Cache-Control': cacheControl },
      });
    },
  });
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const sendRequest = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  return { seen, sendRequest };
};

test('callers who begin with the same at the same moment share the bytes of the first', async () => {
  const { seen, sendRequest } = await slowApp('public, max-age=60');
  const answers = await Promise.all(Array.from({ length: 300 }, () => sendRequest('/big')));
  expect(answers.every((answer) => answer === body)).toBe(true);
  expect(seen.requested).toBe(1);
});

/** On a machine that is busy with other things, some wait too long and are told so. */
const isOverloaded = (answer: string): boolean => answer.includes('/problems/overloaded');

test('what may not be cached is made for each caller, a few at a time', async () => {
  const { seen, sendRequest } = await slowApp('no-store', 250);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, one) => sendRequest(`/${one}`)),
  );
  expect(answers.every((answer) => answer === body || isOverloaded(answer))).toBe(true);
  expect(seen.requested).toBe(answers.filter((answer) => answer === body).length);
  expect(seen.most).toBeLessThanOrEqual(16);
});

test('whoever waited too long is told to come again, and health is answered meanwhile', async () => {
  const { sendRequest, seen } = await slowApp('no-store', 700);
  const waiting = Promise.all(
    Array.from({ length: 16 * 4 + 1 }, async (_, one) => (await sendRequest(`/${one}`)) === body),
  );
  await pause(100);
  expect(await sendRequest('/healthz')).toBe(body);
  const answered = await waiting;
  expect(answered.filter((whole) => whole).length).toBeLessThan(answered.length);
  expect(seen.requested).toBeLessThan(answered.length + 1);
});

test('what failed is not kept: whoever asks again is answered', async () => {
  let requested = 0;
  const server = createServer(
    createListener({
      releases: createReleases(dataset),
      fetch: async () => {
        requested += 1;
        await pause(50);
        if (requested === 1) throw new Error('once');
        return new Response(body, {
          headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'public, max-age=60' },
        });
      },
    }),
  ).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const statusOf = async () => (await fetch(`${origin}/big`)).status;
  // The second waits for the first, which fails, and is answered all the same.
  expect((await Promise.all([statusOf(), statusOf()])).toSorted()).toEqual([200, 500]);
  expect(await statusOf()).toBe(200);
  expect(requested).toBe(2);
});
