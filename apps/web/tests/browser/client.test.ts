import { once } from 'node:events';
import { createServer } from 'node:http';
import { inject, expect, onTestFinished, test } from 'vitest';
import { visit } from '../browser.ts';
import { bundle } from '../client/bundle.ts';
import type { Walked } from '../client/walk.ts';

const scripts = {
  '/page.js': await bundle(new URL('../client/page.ts', import.meta.url)),
  '/worker.js': await bundle(new URL('../client/worker.ts', import.meta.url)),
};

/** A site of somebody else, with the client in its scripts. */
const otherSite = async (): Promise<string> => {
  const server = createServer(({ url = '' }, response) => {
    const script = Object.entries(scripts).find(([name]) => name === url)?.[1];
    response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
};

const expected = async (): Promise<Walked> => {
  const response = await fetch(`${inject('origin')}/v1/topics?limit=200`);
  // The API's own answer, held to its contract by its own tests.
  const { items } = (await response.json()) as { items: { id: string; label: { zh: string } }[] };
  return {
    ids: items.map(({ id }) => id),
    label: items.find(({ id }) => id === 'health')?.label.zh,
    status: 404,
    problem: '/problems/not-found',
  };
};

test('the client as it is published walks a list and is told a problem, in a page of another site', async () => {
  const { page, close } = await visit('/', { baseURL: await otherSite() });
  const walked = await page.evaluate(
    // Put there by the script of the page.
    (origin) => (globalThis as unknown as { walk: (from: string) => Promise<Walked> }).walk(origin),
    inject('origin'),
  );
  expect(walked.ids.length).toBeGreaterThan(7);
  expect(walked).toEqual(await expected());
  await close();
});

test('the client does the same in a worker', async () => {
  const { page, close } = await visit('/', { baseURL: await otherSite() });
  const walked = await page.evaluate(
    (origin) =>
      new Promise<Walked>((resolve, reject) => {
        const worker = new Worker('/worker.js', { type: 'module' });
        worker.addEventListener('message', ({ data }: MessageEvent<Walked>) => resolve(data));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.postMessage(origin, []);
      }),
    inject('origin'),
  );
  expect(walked).toEqual(await expected());
  await close();
});
