import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '@parley/model/node';
import { datasetFile } from '@parley/provisions/files';
import { builtSite } from '../src/server/load-site.ts';
import { startService } from '../tests/start-service.ts';
import { attacks, surroundings } from './attacks/kinds.ts';
import { beside } from './attacks/beside.ts';

/**
 * `pnpm fuzz:callers`: callers who know the code, one kind after the other, each against a service of
 * its own, and what others see meanwhile. Ends with 1 when a bound does not hold.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    only: { type: 'string', default: '' },
    /** Reports alone; for a service that is known not to hold. */
    report: { type: 'boolean', default: false },
  },
});

/** Megabytes, and milliseconds: promised in docs/reliability.md. */
const [mostMemory, mostP99, mostSearch] = [600, 50, 2500];

/** The largest script of the web app. */
const largestAsset = async (): Promise<string> => {
  const client = join(process.env['SITE'] ?? builtSite, 'client');
  let largest = { path: '', size: 0 };
  for await (const name of glob('assets/*.js', { cwd: client })) {
    const { size } = await stat(join(client, name));
    if (size > largest.size) largest = { path: `/${name}`, size };
  }
  return largest.path;
};

const dataset = await readDataset(process.env['DATASET'] ?? datasetFile);
const asset = await largestAsset();
const plans = dataset.plans.map(({ id }) => id);
let failed = 0;
for (const [kind, attack] of Object.entries(attacks)) {
  if (!kind.includes(values.only)) continue;
  const { variables, end } = (await surroundings[kind]?.()) ?? {
    variables: { PUBLIC_URL: 'http://parley.example' },
    end: () => {},
  };
  const service = await startService(dataset, variables);
  // What is made once, such as the search index, is there before anybody attacks.
  for (const path of ['/v1/search?q=energy', '/v1/plans', '/compare', '/topics/health'])
    await (await fetch(service.origin + path)).arrayBuffer();
  const signal = AbortSignal.timeout(Number(values.seconds) * 1000);
  const target = { origin: service.origin, plans, asset };
  const [statuses, seen] = await Promise.all([
    attack(target, signal),
    beside({ origin: service.origin, pid: service.child.pid ?? 0 }, signal),
  ]);
  const crashed = service.child.exitCode !== null;
  const wrong = [...statuses.keys()].some((status) => status >= 500 && status !== 503);
  const holds =
    !crashed &&
    !wrong &&
    seen.memory < mostMemory &&
    seen.p99 < mostP99 &&
    seen.search < mostSearch;
  if (!holds) failed += 1;
  const summary = [...statuses].map(([status, count]) => `${status} × ${count}`).join(', ');
  console.log(
    `${holds ? 'holds' : 'FAILS'}: ${kind}: ${seen.memory.toFixed(0)} MB, cached p99 ${seen.p99.toFixed(0)} ms, search at most ${seen.search.toFixed(0)} ms (${seen.shed} of ${seen.searches} shed), ${summary}${crashed ? ', the service stopped' : ''}`,
  );
  if (!crashed) await service.stop();
  end();
}
process.exitCode = failed === 0 || values.report ? 0 : 1;
