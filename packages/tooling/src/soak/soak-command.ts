import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startHolds } from '../benchmarks/holds.ts';
import { openHandles } from '../benchmarks/load/handles.ts';
import { residentMemory } from '../benchmarks/load/memory.ts';
import { startService } from '../benchmarks/load/service.ts';
import { spreadOf } from '../benchmarks/paired.ts';
import { countStatuses, sendMixed } from './load.ts';
import { openSlowClients } from './slow-clients.ts';

/**
 * `pnpm soak [--minutes 10]`: the service under mixed requests at 70 % of what it can do, then at
 * five times what it can do, then with clients that hold connections. Ends with 1 when something
 * that must hold did not.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0))
  throw new Error('--minutes must be a number above 0, for example --minutes 10.');

const sliceSeconds = 30;
const slowClients = 500;
const { hold, conclude } = startHolds();

const service = await startService();
const { origin, pid } = service;
const medianOf = (numbers: readonly number[]): number => spreadOf(numbers).median;
const memoryNow = async (): Promise<number> => (await residentMemory(pid)) ?? 0;
const handlesNow = async (): Promise<number> => (await openHandles(pid)) ?? 0;

try {
  await sendMixed(origin, { seconds: 5 });
  const { perSecond: capacity } = await sendMixed(origin, { seconds: 10 });
  const rate = Math.round(capacity * 0.7);
  console.log(`capacity ${capacity.toFixed(0)} mixed requests a second; soaking at ${rate}`);

  const memory: number[] = [];
  const handles: number[] = [];
  let sent = 0;
  let wrong = 0;
  for (let slice = 0; slice < (minutes * 60) / sliceSeconds; slice += 1) {
    const load = await sendMixed(origin, { seconds: sliceSeconds, rate });
    sent += load.sent;
    wrong += load.failed + countStatuses(load, 500, 599);
    memory.push(await memoryNow());
    handles.push(await handlesNow());
    console.log(
      `${(((slice + 1) * sliceSeconds) / 60).toFixed(1)} min: p50 ${load.p50} ms, p99 ${load.p99} ms, ${memory.at(-1)?.toFixed(0)} MB, ${handles.at(-1)} handles`,
    );
  }
  const third = Math.max(1, Math.floor(memory.length / 3));
  const growth = medianOf(memory.slice(-third)) - medianOf(memory.slice(0, third));
  const handleGrowth = medianOf(handles.slice(-third)) - medianOf(handles.slice(0, third));
  hold(wrong === 0, `no failed answer among ${sent} requests (${wrong} failed)`);
  hold(growth < 40, `memory flat from the first third to the last (${growth.toFixed(0)} MB more)`);
  hold(handleGrowth <= 5, `open handles flat (${handleGrowth} more)`);

  const flood = await sendMixed(origin, {
    seconds: 15,
    rate: Math.round(capacity * 5),
    // Enough that those who wait do so for seconds: fewer would only ask more slowly.
    connections: Math.round(capacity * 4),
  });
  const shed = flood.statuses.get(503) ?? 0;
  hold(shed > 0, `five times the load is shed with 503 (${shed} of ${flood.sent})`);
  hold(countStatuses(flood, 500, 599) === shed, 'overload causes no other failure than being shed');
  const begin = performance.now();
  while ((await fetch(`${origin}/v1/provisions?limit=7`)).status !== 200) await pause(100);
  const recovery = (performance.now() - begin) / 1000;
  hold(recovery < 5, `answers again within seconds of overload (${recovery.toFixed(1)} s)`);

  const before = await handlesNow();
  const slow = await openSlowClients(origin, slowClients);
  const beside = await sendMixed(origin, { seconds: 15, rate: Math.round(capacity * 0.3) });
  hold(
    beside.failed + countStatuses(beside, 500, 599) === 0,
    `${slowClients} slow clients keep nobody from an answer (p99 ${beside.p99} ms)`,
  );
  const deadline = performance.now() + 120_000;
  while ((await handlesNow()) > before && performance.now() < deadline) await pause(1000);
  const left = Math.max(0, (await handlesNow()) - before);
  hold(left === 0, `slow clients are shown out (${left} of ${slowClients} left)`);
  slow.end();
} finally {
  await service.stop();
}
process.exitCode = conclude();
