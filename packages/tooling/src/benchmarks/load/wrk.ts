import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';

/** On which core servers run, and on which one load is made, where there are two. */
export const pinned = (core: 0 | 1, command: readonly string[]): string[] =>
  cpus().length > 1 ? ['taskset', '-c', String(core), ...command] : [...command];

interface Load {
  address: string;
  seconds: number;
  connections?: number;
  headers?: Readonly<Record<string, string>>;
}

/** What a run under load came to. */
interface Loaded {
  responseCount: number;
  perSecond: number;
}

/**
 * Answers under full load: wrk on a core of its own, connections kept alive.
 *
 * @throws Error when an answer was not 2xx or 3xx, or a connection failed.
 */
export const underLoad = async ({
  address,
  seconds,
  connections = 64,
  headers = {},
}: Load): Promise<Loaded> => {
  const [program = 'wrk', ...rest] = pinned(1, [
    'wrk',
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    address,
  ]);
  const wrk = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  wrk.stdout.on('data', (part) => (output += String(part)));
  await once(wrk, 'close');
  if (/Non-2xx or 3xx|Socket errors/.test(output))
    throw new Error(`${address} did not answer every request:\n${output}`);
  const responseCount = / (\d{1,15}) requests in/.exec(output)?.[1];
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(output)?.[1];
  if (responseCount === undefined || perSecond === undefined)
    throw new Error(`wrk did not measure ${address}:\n${output}`);
  return { responseCount: Number(responseCount), perSecond: Number(perSecond) };
};

/** Answers a second under full load, as `underLoad`. */
export const requestsPerSecond = async (load: Load): Promise<number> =>
  (await underLoad(load)).perSecond;
