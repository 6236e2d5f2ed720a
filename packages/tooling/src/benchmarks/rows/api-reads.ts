import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ratio, type Figure } from '../figure.ts';
import { startService } from '../load/service.ts';
import { startServer, type Started } from '../load/started.ts';
import { requireTool } from '../load/tool.ts';
import { requestsPerSecond } from '../load/wrk.ts';
import { pairedRatios, type Contestant } from '../paired.ts';
import { recordResponses } from '../peers/responses.ts';
import { startNginx } from '../peers/nginx.ts';
import { program } from '../paths.ts';
import type { Run } from '../run.ts';
import { commonReads } from './common-reads.ts';

const group = 'API reads: answers a second, ratio to the peer';

const provision = commonReads['one provision'];
const all = '/v1/provisions?plan=us-2025,cn-2025&limit=200';

/** Where json-server has the same, where it can have it. */
const jsonServerReads: Readonly<Record<string, string>> = {
  'one provision': '/provisions/us-2025.ii.2.1',
  'a list of 30': '/provisions?_limit=30',
};

const peer = (name: string, responses: string): Promise<Started> =>
  startServer([process.execPath, program(`peers/${name}`)], { ANSWERS: responses });

/** After its start the service makes its search index and workbooks, in milliseconds. */
const preparation = 8000;

/**
 * Reads of the service against bare `node:http`, nginx, plain Hono and json-server, with the same
 * bytes. Bare `node:http` sends the same headers as well, request id included, from one list made
 * beforehand. Ours makes a request id for each answer, and like the peers logs nothing.
 */
export const apiReads = async ({ rounds, seconds, random }: Run): Promise<Figure[]> => {
  requireTool('wrk', 'wrk');
  requireTool('taskset', 'util-linux');
  const file = join(await mkdtemp(join(tmpdir(), 'parley-answers-')), 'answers.json');
  const jsonFile = `${file}.json-server`;
  const service = await startService();
  const responses = await recordResponses(service.origin, Object.values(commonReads), file);
  await recordResponses(service.origin, [all], jsonFile);
  const bare = await peer('bare-node', file);
  const hono = await peer('plain-hono', file);
  const jsonServer = await peer('json-server', jsonFile);
  await wait(preparation);
  const nginx = await startNginx([...responses.values()].map(({ body }) => body));

  const load =
    (address: string, headers: Record<string, string> = {}): Contestant =>
    () =>
      requestsPerSecond({ address, seconds, headers });

  const figures: Figure[] = [];
  try {
    for (const [place, [name, address]] of Object.entries(commonReads).entries()) {
      const theirs = jsonServerReads[name];
      const peers = [
        { peer: 'bare node:http', address: bare.origin + address, bar: { atLeast: 0.9 } },
        { peer: 'nginx with the file', address: `${nginx.origin}/${place}` },
        { peer: 'plain Hono, c.json', address: hono.origin + address, bar: { atLeast: 1 } },
        ...(theirs === undefined
          ? []
          : [{ peer: 'json-server', address: jsonServer.origin + theirs, bar: { atLeast: 1 } }]),
      ];
      const theirShare = await pairedRatios(
        [load(service.origin + address), ...peers.map((each) => load(each.address))],
        rounds,
        random,
      );
      for (const [index, { peer: who, bar }] of peers.entries()) {
        const share = theirShare[index];
        // Theirs to ours, turned round: ours to theirs.
        if (share)
          figures.push(
            ratio(
              group,
              `${name}, against ${who}`,
              { low: 1 / share.high, median: 1 / share.median, high: 1 / share.low },
              bar,
            ),
          );
      }
    }
    const etag = responses.get(provision)?.headers['etag'] ?? '';
    const [share] = await pairedRatios(
      [
        load(bare.origin + provision, { 'If-None-Match': etag }),
        load(service.origin + provision, { 'If-None-Match': etag }),
      ],
      rounds,
      random,
    );
    if (share)
      figures.push(
        ratio(group, '304 not modified, against bare node:http', share, { atLeast: 0.9 }),
      );
  } finally {
    for (const server of [service, bare, hono, jsonServer, nginx]) await server.stop();
  }
  return figures;
};
