import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { lyingRegistry } from './lying-registry.ts';
import { flood, type Statuses, type Target } from './target.ts';

/** One kind of caller who knows the code. */
export type Attack = (target: Target, signal: AbortSignal) => Promise<Statuses>;

/** What stands beside a service while it is attacked, and the settings that lead the service to it. */
export interface Surroundings {
  variables: Readonly<Record<string, string>>;
  end: () => void;
}

/** Kinds whose service needs more than an address of its own. */
export const surroundings: Readonly<Record<string, () => Promise<Surroundings>>> = {
  'hosts of others': () => Promise.resolve({ variables: {}, end: () => {} }),
  'a registry that lies': lyingRegistry,
};

/** The order of plans with this number, of two to six of them. */
const orderOf = (plans: readonly string[], number: number): string => {
  const left = [...plans];
  let rest = number;
  const chosen: string[] = [];
  for (let count = 2 + (number % 5); count > 0 && left.length > 0; count -= 1) {
    chosen.push(...left.splice(rest % left.length, 1));
    rest = Math.floor(rest / (left.length + 1)) + 7 * count;
  }
  return chosen.join('/');
};

const id = 'us-2025.ii.2.1';

/** An identifier with the letters escaped that a number names. */
const spelled = (number: number): string =>
  [...id]
    .map((letter, at) =>
      (number >> at) & 1 ? `%${(letter.codePointAt(0) ?? 0).toString(16)}` : letter,
    )
    .join('');

/** Opens connections that ask for a large file and read a kilobyte of it now and then. */
const slowly = async (
  { origin }: Target,
  connections: number,
  signal: AbortSignal,
): Promise<Statuses> => {
  const { hostname, port } = new URL(origin);
  const open = (): Socket => {
    const socket = connect(Number(port), hostname).pause();
    socket.on('error', () => {});
    socket.write(
      `GET /v1/exports/all.json HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: identity\r\n\r\n`,
    );
    return socket;
  };
  let sockets = Array.from({ length: connections }, open);
  let closed = 0;
  while (!signal.aborted) {
    for (const socket of sockets) socket.read(1024);
    // Whoever is shown out comes again.
    sockets = sockets.map((socket) => {
      if (!socket.destroyed) return socket;
      closed += 1;
      return open();
    });
    await wait(500, undefined, { signal }).catch(() => {});
  }
  for (const socket of sockets) socket.destroy();
  return new Map([[0, closed]]);
};

/** Opens connections that ask for much and read nothing. */
const unread = async (
  { origin }: Target,
  connections: number,
  signal: AbortSignal,
): Promise<Statuses> => {
  const { hostname, port } = new URL(origin);
  const paths = ['/v1/provisions?limit=500', '/v1/events?limit=500', '/v1/relations?limit=500'];
  const sockets = Array.from({ length: connections }, (_, one) => {
    const socket = connect(Number(port), hostname).pause();
    socket.on('error', () => {});
    for (let time = 0; time < 60; time += 1)
      socket.write(
        `GET ${paths[time % paths.length]}&x=${one} HTTP/1.1\r\nHost: ${hostname}:${port}\r\n\r\n`.replace(
          /&x=\d+/,
          time % 2 === 0 ? '' : `&fields=id,title,summary`,
        ),
      );
    return socket;
  });
  await wait(2 ** 31 - 1, undefined, { signal }).catch(() => {});
  const open = sockets.filter(({ readyState }) => readyState === 'open').length;
  for (const socket of sockets) socket.destroy();
  return new Map([[0, open]]);
};

const tool = (number: number) => ({
  jsonrpc: '2.0',
  id: number,
  method: 'tools/call',
  params: { name: 'compare_topic', arguments: { topic: 'health' } },
});

/** Kinds of callers, by what they vary. */
export const attacks: Readonly<Record<string, Attack>> = {
  // What the machine itself does, to be read beside the others.
  'nobody, for comparison': async (_target, signal) => {
    await wait(2 ** 31 - 1, undefined, { signal }).catch(() => {});
    return new Map();
  },
  'queries of a file that mean nothing': (target, signal) =>
    flood(
      target,
      4,
      (number) => ({ path: `${target.asset}?${number}`, headers: { 'Accept-Encoding': 'br' } }),
      signal,
    ),
  'hosts of others': (target, signal) =>
    flood(
      target,
      4,
      (number) => ({ path: '/compare', headers: { Host: `h${number}.example` } }),
      signal,
    ),
  'orders of plans': (target, signal) =>
    flood(target, 24, (number) => ({ path: `/compare/${orderOf(target.plans, number)}` }), signal),
  'orders of plans as data': (target, signal) =>
    flood(
      target,
      8,
      (number) => ({ path: `/page-data/compare/${orderOf(target.plans, number)}.json` }),
      signal,
    ),
  'spellings of one address': (target, signal) =>
    flood(target, 8, (number) => ({ path: `/provisions/${spelled(number)}` }), signal),
  'answers that nobody reads': (target, signal) => unread(target, 160, signal),
  'answers that are read slowly': (target, signal) => slowly(target, 160, signal),
  // The service asks by itself; see `surroundings`.
  'a registry that lies': async (target, signal) => {
    await wait(2 ** 31 - 1, undefined, { signal }).catch(() => {});
    const response = await fetch(`${target.origin}/readyz`);
    const text = await response.text();
    // A version of its own would be one that was taken from the registry.
    if (!/"problem"/.test(text)) throw new Error(`A release that lies was not refused: ${text}`);
    return new Map([[response.status, 1]]);
  },
  'batches of tools': (target, signal) =>
    flood(
      target,
      16,
      (number) => ({
        path: '/mcp',
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/json, text/event-stream',
        },
        body: JSON.stringify(Array.from({ length: 100 }, (_, one) => tool(number * 100 + one))),
      }),
      signal,
    ),
};
