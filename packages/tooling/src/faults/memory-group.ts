import { mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';

/** A group of processes that may have so much memory together (cgroups(7)). */
export interface MemoryGroup {
  /** The command that runs another one inside the group. */
  command: (command: readonly string[]) => readonly string[];
  /** The most that the group ever had, in MiB. */
  peak: () => Promise<number>;
  /** How often the kernel ended a process because the group had too much. */
  ended: () => Promise<number>;
  /** Takes the group away; its processes have ended before. */
  remove: () => Promise<void>;
}

interface Layout {
  folder: string;
  limit: string;
  peak: string;
  /** Where `oom_kill N` stands. */
  events: string;
}

const layouts: readonly (Layout & { sign: string })[] = [
  {
    sign: '/sys/fs/cgroup/memory/memory.limit_in_bytes',
    folder: '/sys/fs/cgroup/memory',
    limit: 'memory.limit_in_bytes',
    peak: 'memory.max_usage_in_bytes',
    events: 'memory.oom_control',
  },
  {
    sign: '/sys/fs/cgroup/cgroup.controllers',
    folder: '/sys/fs/cgroup',
    limit: 'memory.max',
    peak: 'memory.peak',
    events: 'memory.events',
  },
];

const exists = (path: string): Promise<boolean> =>
  readFile(path).then(
    () => true,
    () => false,
  );

/**
 * Makes a memory group of the first or the second kind of cgroups.
 *
 * @param bytes What its processes may have together.
 * @returns The group, or in words why none can be made: no Linux, or no right to it.
 */
export const makeMemoryGroup = async (
  name: string,
  bytes: number,
): Promise<MemoryGroup | string> => {
  for (const { sign, folder, limit, peak, events } of layouts) {
    if (!(await exists(sign))) continue;
    const group = `${folder}/${name}-${process.pid}`;
    const read = async (file: string): Promise<string> => readFile(`${group}/${file}`, 'utf8');
    try {
      await mkdir(group);
      await writeFile(`${group}/${limit}`, String(bytes));
    } catch (error) {
      return `no memory group can be made (${error instanceof Error ? error.message : String(error)})`;
    }
    return {
      command: (command) => [
        'sh',
        '-c',
        `echo $$ > ${group}/cgroup.procs && exec "$0" "$@"`,
        ...command,
      ],
      peak: async () => Number(await read(peak)) / 1024 ** 2,
      ended: async () => Number(/oom_kill (\d+)/.exec(await read(events))?.[1] ?? 0),
      remove: () => rmdir(group),
    };
  }
  return 'this system has no memory groups';
};
