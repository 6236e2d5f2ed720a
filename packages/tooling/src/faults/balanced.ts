import { startService } from '../benchmarks/load/service.ts';
import type { Started } from '../benchmarks/load/started.ts';
import { startProxy } from '../benchmarks/peers/nginx.ts';

/** Some processes of the service behind nginx. */
export interface Balanced {
  origin: string;
  processes: Started[];
  /** Starts another process in the place of one that ended. */
  replace: (place: number) => Promise<void>;
  stop: () => Promise<void>;
}

const startOn = (port: number, environment: Readonly<Record<string, string>>): Promise<Started> =>
  startService({ PORT: String(port), ...environment });

/** Starts the service so many times, and nginx in front by the example that we publish. */
export const startBalanced = async (
  environments: readonly Readonly<Record<string, string>>[],
): Promise<Balanced> => {
  const processes: Started[] = [];
  for (const environment of environments) processes.push(await startOn(0, environment));
  const ports = processes.map(({ origin }) => Number(new URL(origin).port));
  const proxy = await startProxy(ports);
  return {
    origin: proxy.origin,
    processes,
    replace: async (place) => {
      processes[place] = await startOn(ports[place] ?? 0, environments[place] ?? {});
    },
    stop: async () => {
      await proxy.stop();
      for (const each of processes) await each.stop();
    },
  };
};
