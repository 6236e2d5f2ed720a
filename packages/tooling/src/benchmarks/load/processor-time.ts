import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Clock ticks in a second, the unit of /proc/PID/stat. */
const ticks = (): number => Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

const childrenOf = async (pid: number): Promise<number[]> => {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return children.split(' ').filter(Boolean).map(Number);
};

const ticksOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name stands in brackets and may hold spaces; utime and stime are fields 14 and 15 (proc(5)).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
};

/**
 * Processor time that a process and its children have taken so far, in seconds, all threads and the
 * kernel's work for them together. Linux alone tells it.
 */
export const processorTime = async (pid: number): Promise<number> => {
  const all = await Promise.all([pid, ...(await childrenOf(pid))].map(ticksOf));
  return all.reduce((sum, each) => sum + each, 0) / ticks();
};
