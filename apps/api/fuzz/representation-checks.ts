import type { Agent } from 'node:http';
import { sendRequest, type RawResponse } from '../tests/send-request.ts';
import type { Fired } from './requests.ts';

/** Headers that belong to one exchange. */
const own = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);

const lasting = (headers: RawResponse['headers'], without: readonly string[] = []): string =>
  JSON.stringify(
    Object.entries(headers)
      .filter(([name]) => !own.has(name) && !without.includes(name))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const ofBytes = ['content-length', 'content-encoding', 'content-type'];

/** Asks again by HEAD, by validator and in every packing: all must tell of the same answer. */
export const checkTwins = async (
  origin: string,
  { path, headers }: Fired,
  first: RawResponse,
  agent: Agent,
): Promise<{ requests: number; problems: string[] }> => {
  const problems: string[] = [];
  const head = await sendRequest(origin, path, { method: 'HEAD', headers, agent });
  if (lasting(head.headers) !== lasting(first.headers)) problems.push('HEAD differs from GET');
  const etag = first.headers['etag'];
  const again = await sendRequest(origin, path, {
    headers: { ...headers, 'If-None-Match': etag ?? '' },
    agent,
  });
  if (again.status !== 304) problems.push(`its validator was answered ${again.status}`);
  else if (lasting(again.headers) !== lasting(first.headers, ofBytes))
    problems.push('304 lacks headers of 200');
  const packings = ['identity', 'gzip', 'br'];
  for (const packing of packings) {
    const packed = await sendRequest(origin, path, {
      headers: { ...headers, 'Accept-Encoding': packing },
      agent,
    });
    if (!packed.body.equals(first.body)) problems.push(`other bytes as ${packing}`);
  }
  return { requests: 2 + packings.length, problems };
};
