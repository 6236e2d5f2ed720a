import { readdir } from 'node:fs/promises';

/** How many files and sockets a process holds open; undefined where the system does not say. */
export const openHandles = async (pid: number): Promise<number | undefined> =>
  (await readdir(`/proc/${pid}/fd`).catch(() => undefined))?.length;
