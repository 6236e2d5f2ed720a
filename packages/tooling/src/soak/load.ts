import autocannon from 'autocannon';
import { mixedAddresses, withNewWords } from './mixed-requests.ts';

/** What came back while requests were sent. */
export interface Load {
  sent: number;
  perSecond: number;
  /** Answers by status. */
  statuses: ReadonlyMap<number, number>;
  /** Connections that failed or were not answered in time. */
  failed: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/**
 * Sends the mixed requests for some seconds: as many as are answered, or at a fixed rate whether or
 * not earlier ones have been answered.
 */
export const sendMixed = async (
  origin: string,
  { seconds, rate, connections = 50 }: { seconds: number; rate?: number; connections?: number },
): Promise<Load> => {
  const result = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    timeout: 30,
    requests: mixedAddresses.map((path) => ({
      method: 'GET',
      path,
      ...(path.includes('NEW')
        ? { setupRequest: (request) => ({ ...request, path: withNewWords(path) }) }
        : {}),
    })),
    ...(rate === undefined ? {} : { overallRate: rate }),
  });
  return {
    sent: result.requests.sent,
    perSecond: result.requests.average,
    statuses: new Map(
      Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [
        Number(status),
        count ?? 0,
      ]),
    ),
    failed: result.errors + result.timeouts,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
};

/** How many answers had a status from `from` up to `to`. */
export const countStatuses = ({ statuses }: Load, from: number, to: number): number =>
  [...statuses].reduce(
    (sum, [status, count]) => (status >= from && status <= to ? sum + count : sum),
    0,
  );
