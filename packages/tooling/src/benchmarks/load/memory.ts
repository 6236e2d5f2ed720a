import { readFile } from 'node:fs/promises';

/**
 * Resident memory of a process, in MB; undefined where the system does not say (only Linux does).
 * `peak` asks for the most it ever had.
 */
export const residentMemory = async (
  pid: number,
  what: 'now' | 'peak' = 'now',
): Promise<number | undefined> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const field = what === 'now' ? /VmRSS:\s+(\d+)/ : /VmHWM:\s+(\d+)/;
  const kilobytes = field.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
};
