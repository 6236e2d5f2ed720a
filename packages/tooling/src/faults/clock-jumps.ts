import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Holds } from '../benchmarks/holds.ts';
import { startService } from '../benchmarks/load/service.ts';
import { requireTool } from '../benchmarks/load/tool.ts';
import { countStatuses, sendMixed } from '../soak/load.ts';

/** The library that gives a process a clock of its own; Debian keeps it below its architecture. */
const clockLibrary = async (): Promise<string> => {
  requireTool('faketime', 'faketime');
  const places = (await readdir('/usr/lib')).map((name) => `/usr/lib/${name}/faketime`);
  const found = places.map((place) => join(place, 'libfaketimeMT.so.1')).find(existsSync);
  if (found === undefined) throw new Error('libfaketimeMT.so.1 is not where Debian puts it.');
  return found;
};

/** Days by which the clock jumps, forwards and back. */
const jumps = [2, -400, 0, 4000, 0];

/** The clock of the machine is set, far forwards and far back, while requests come in. */
export const clockJumps = async ({ hold }: Holds): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-clock-'));
  const clock = join(folder, 'clock');
  const set = async (days: number): Promise<void> => {
    // Renamed into place, so that nobody reads half of it.
    await writeFile(`${clock}.new`, `${days < 0 ? '' : '+'}${days}d\n`);
    await rename(`${clock}.new`, clock);
  };
  await set(0);
  const service = await startService({
    RATE_LIMIT: '1000000',
    LD_PRELOAD: await clockLibrary(),
    FAKETIME_TIMESTAMP_FILE: clock,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  });
  const days = async (): Promise<number> => {
    const date = (await fetch(`${service.origin}/healthz`)).headers.get('Date') ?? '';
    return Math.round((Date.parse(date) - Date.now()) / 86_400_000);
  };
  try {
    const load = sendMixed(service.origin, {
      seconds: 2 * jumps.length + 2,
      rate: 100,
      connections: 10,
    });
    const seen: number[] = [];
    for (const jump of jumps) {
      await set(jump);
      await pause(2000);
      seen.push(await days());
    }
    const result = await load;
    const wrong = result.failed + countStatuses(result, 429, 599);
    hold(
      wrong === 0 && seen.join() === jumps.join(),
      `the clock jumps by ${seen.join(', ')} days: ${wrong} of ${result.sent} requests failed`,
    );
  } finally {
    await service.stop();
  }
};
