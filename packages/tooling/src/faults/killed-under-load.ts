import { setTimeout as pause } from 'node:timers/promises';
import type { Holds } from '../benchmarks/holds.ts';
import { countStatuses, sendMixed } from '../soak/load.ts';
import { startBalanced } from './balanced.ts';

/** Two processes behind nginx, each ended in turn while requests come in. */
export const killedUnderLoad = async (
  { hold }: Holds,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> => {
  const balanced = await startBalanced([{}, {}]);
  try {
    const load = sendMixed(balanced.origin, { seconds: 20, rate: 200, connections: 20 });
    for (const place of [0, 1]) {
      await pause(3000);
      const victim = balanced.processes[place];
      if (victim) await victim.stop(signal);
      await balanced.replace(place);
    }
    const result = await load;
    const wrong = result.failed + countStatuses(result, 500, 599);
    hold(
      wrong === 0,
      `${signal} to each of two processes in turn, behind nginx: ${wrong} of ${result.sent} requests failed`,
    );
  } finally {
    await balanced.stop();
  }
};
