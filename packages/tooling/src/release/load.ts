import { setTimeout as wait } from 'node:timers/promises';

/** What asking a service all the time came to. */
export interface LoadReport {
  requests: number;
  /** Requests that were not answered with success, with what went wrong. */
  failures: string[];
}

/** How many ask at the same time. */
const clients = 4;

/** Asked once more after being told to come again, this many times at most. */
const maxAttempts = 5;

/**
 * Asks as a well-behaved client does: an answer that says when to come again (503 with Retry-After,
 * on a machine that is busy) is no failure, unless it is all that ever comes.
 */
export const fetchWithRetry = async (address: string): Promise<Response> => {
  for (let turn = 1; ; turn += 1) {
    const response = await fetch(address);
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    if (response.status !== 503 || Number.isNaN(seconds) || turn === maxAttempts) return response;
    await response.body?.cancel();
    await wait(seconds * 1000);
  }
};

/**
 * Asks a service without a pause until it is told to stop.
 *
 * @returns Stops asking, and tells how it went.
 */
export const startLoad = (origin: string, paths: readonly string[]) => {
  const report: LoadReport = { requests: 0, failures: [] };
  const over = new AbortController();
  const loop = async (first: number): Promise<void> => {
    for (let turn = first; !over.signal.aborted; turn += 1) {
      const path = paths[turn % paths.length] ?? '/';
      report.requests += 1;
      try {
        const response = await fetchWithRetry(origin + path);
        const body = await response.text();
        if (!response.ok || body === '') report.failures.push(`${path}: ${response.status}`);
      } catch (error) {
        report.failures.push(`${path}: ${String(error)}`);
      }
    }
  };
  const loops = Array.from({ length: clients }, (_, index) => loop(index));
  return async (): Promise<LoadReport> => {
    over.abort();
    await Promise.all(loops);
    return report;
  };
};
