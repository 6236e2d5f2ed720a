import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { listenFrom } from './listen-from.ts';

const host = '127.0.0.1';

const serverToClose = (): Server => {
  const server = createServer();
  onTestFinished(async () => {
    server.close();
    await once(server, 'close');
  });
  return server;
};

test('takes a later port when the one asked for is taken', async () => {
  const taken = await listenFrom(serverToClose(), 0, host);

  expect(await listenFrom(serverToClose(), taken, host)).toBeGreaterThan(taken);
});

test('gives up on an address that is not this machine’s', async () => {
  await expect(listenFrom(createServer(), 0, '192.0.2.1')).rejects.toMatchObject({
    code: 'EADDRNOTAVAIL',
  });
});
