import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import {
  boundConnections,
  boundUnread,
  defaultBounds,
  oneAtATime,
} from '../src/server/connections.ts';

/** A server whose answers are given by hand. */
const serve = async (
  listener: Parameters<typeof oneAtATime>[0],
  bounds: Partial<typeof defaultBounds> = {},
) => {
  const server = createServer(oneAtATime(listener));
  boundConnections(server, { ...defaultBounds, ...bounds });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const open = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    return socket;
  };
  return { open };
};

const requestText = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

test('requests that are sent ahead are begun one after the other, in turn', async () => {
  const begun: string[] = [];
  const answers: ServerResponse[] = [];
  const { open } = await serve(({ url = '' }, outgoing) => {
    begun.push(url);
    answers.push(outgoing);
  });
  const socket = await open();
  socket.write(['/1', '/2', '/3'].map(requestText).join(''));
  for (const number of [1, 2, 3]) {
    while (answers.length < number) await pause(5);
    await pause(50);
    expect(begun).toHaveLength(number);
    answers.at(-1)?.end('done');
  }
  expect(begun).toEqual(['/1', '/2', '/3']);
});

test('whoever sends hundreds of requests ahead is disconnected', async () => {
  let begun = 0;
  const { open } = await serve(() => (begun += 1));
  const socket = await open();
  socket.resume().write(requestText('/').repeat(500));
  await once(socket, 'close');
  expect(begun).toBe(1);
});

test('a connection that takes nothing is closed, and one that reads slowly is not', async () => {
  const body = Buffer.alloc(30_000_000);
  const ended = Promise.withResolvers<boolean>();
  const { open } = await serve(
    ({ url }, outgoing) => {
      if (url === '/unread') outgoing.once('close', () => ended.resolve(outgoing.writableFinished));
      outgoing.end(body);
    },
    { stalled: 500 },
  );
  (await open()).pause().write(requestText('/unread'));
  const slow = await open();
  let read = 0;
  slow.on('data', (part: Buffer) => {
    read += part.length;
    slow.pause();
    setTimeout(() => slow.resume(), 1);
  });
  slow.write(requestText('/slow'));
  while (read < body.length) await pause(20);
  expect(await ended.promise).toBe(false);
});

test('beyond the connections that may be open, more are closed', async () => {
  const { open } = await serve((_incoming, outgoing) => void outgoing.end('yes'), {
    connections: 2,
  });
  const sockets = [await open(), await open()];
  const third = await open();
  await once(third.resume(), 'close');
  sockets[0]?.write(requestText('/'));
  expect(String(await once(sockets[0] ?? third, 'data'))).toContain('yes');
});

test('of answers that nobody reads, those that wait longest are let go', async () => {
  const trackUnread = boundUnread(25_000_000);
  const closed: string[] = [];
  const { open } = await serve(({ url = '' }, outgoing) => {
    outgoing.once('close', () => closed.push(url));
    outgoing.once('prefinish', () => trackUnread(outgoing));
    outgoing.end(Buffer.alloc(12_000_000));
  });
  for (const path of ['/1', '/2', '/3', '/4']) {
    (await open()).pause().write(requestText(path));
    await pause(100);
  }
  while (closed.length < 2) await pause(10);
  expect(closed.slice(0, 2)).toEqual(['/1', '/2']);
});
