import { execFileSync } from 'node:child_process';
import { Agent } from 'node:http';
import type { Dataset } from '@parley/model';
import * as fc from 'fast-check';
import { sendRequest, type RawResponse } from '../tests/send-request.ts';
import { judge } from './oracle.ts';
import { anyFired, type Fired } from './requests.ts';
import { checkTwins } from './representation-checks.ts';

/** What a run came to. */
export interface FuzzReport {
  requests: number;
  /** How often the service was too busy, said so, and was asked again. */
  shed: number;
  /** How often each status was answered. */
  statuses: Readonly<Record<string, number>>;
  failures: readonly string[];
  /** Resident memory of the service in megabytes: after a tenth, after half, and at the end. */
  memory: readonly number[];
}

/** Requests under way at the same time. */
const atOnce = 8;

/** How often a request that was shed is sent again. */
const mostRetries = 5;

/** One answer in so many is asked for again in every other way. */
const twinsOf = 10;

const memoryOf = (pid: number): number =>
  Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024);

/**
 * Sends generated requests to a running service and judges every answer.
 *
 * @param service Where it listens, and its process, whose memory is watched.
 * @param runs How many requests, counting those that ask again.
 * @param seed The same seed sends the same requests.
 */
export const fuzz = async (
  service: { origin: string; pid: number },
  dataset: Dataset,
  { runs, seed }: { runs: number; seed: number },
): Promise<FuzzReport> => {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const statuses: Record<string, number> = {};
  const failures: string[] = [];
  const memory: number[] = [];
  const arbitrary = anyFired(dataset);
  const sent = { requests: 0, fired: 0, shed: 0 };
  const goesOn = () => sent.requests < runs;

  /** Waits and asks again where the service sheds load, as its answer asks for, but not for ever. */
  const withRetry = async (send: () => Promise<RawResponse>): Promise<RawResponse> => {
    for (let tries = 1; ; tries += 1) {
      const answer = await send();
      const wait = Number(answer.headers['retry-after']);
      if (answer.status !== 503 || !(wait > 0) || tries > mostRetries) return answer;
      sent.shed += 1;
      await new Promise((resolve) => setTimeout(resolve, 1000 * wait));
    }
  };

  const one = async (request: Fired): Promise<void> => {
    const failure = (what: string) =>
      failures.push(
        `${what}: ${request.method} ${request.path.slice(0, 300)} ${JSON.stringify(request.headers)}`,
      );
    try {
      sent.requests += 1;
      sent.fired += 1;
      const answer = await withRetry(async () =>
        sendRequest(service.origin, request.path, { ...request, agent }),
      );
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      for (const what of judge(request, answer)) failure(what);
      const isAskedAgain = request.isValid && request.method === 'GET' && answer.status === 200;
      if (!isAskedAgain || sent.fired % twinsOf !== 0) return;
      const twins = await checkTwins(service.origin, request, answer, agent);
      sent.requests += twins.requests;
      for (const what of twins.problems) failure(what);
    } catch (error) {
      failure(String(error));
    }
  };

  for (let batch = 0; goesOn(); batch += 1) {
    const queue = fc.sample(arbitrary, {
      numRuns: Math.min(1000, runs - sent.requests),
      seed: seed + batch,
    });
    const worker = async () => {
      for (let next = queue.pop(); next !== undefined && goesOn(); next = queue.pop())
        await one(next);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    for (const part of [0.1, 0.5, 1])
      if (sent.requests >= runs * part && memory.length === [0.1, 0.5, 1].indexOf(part))
        memory.push(memoryOf(service.pid));
  }
  agent.destroy();
  return { requests: sent.requests, shed: sent.shed, statuses, failures, memory };
};
