import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { datasetFile } from '@parley/provisions/files';
import type { Holds } from '../benchmarks/holds.ts';
import { serviceMain } from '../benchmarks/paths.ts';

/** What a damaged dataset is told as: one line, that the service did not start with it. */
const complaintOf = (file: string): { code: number | null; lines: string[] } => {
  const { status, stderr } = spawnSync(process.execPath, [serviceMain], {
    env: { ...process.env, PORT: '0', DATASET: file },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { code: status, lines: stderr.trim().split('\n') };
};

/** Dataset files that were cut short, altered, emptied or lost. */
export const wrongDatasets = async ({ hold }: Holds): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-datasets-'));
  const whole = await readFile(datasetFile, 'utf8');
  const damaged: readonly (readonly [what: string, text: string, says: RegExp])[] = [
    ['cut short', whole.slice(0, whole.length / 2), /not complete JSON/],
    ['altered in one word', whole.replace('Energy', 'Enerqy'), /its hash says/],
    ['empty', '', /not complete JSON/],
    ['another document', '{"items":[]}', /dataset/],
  ];
  for (const [what, text, says] of damaged) {
    const file = join(folder, `${what.replaceAll(' ', '-')}.json`);
    await writeFile(file, text);
    const { code, lines } = complaintOf(file);
    hold(
      code === 1 && lines.length === 1 && says.test(lines[0] ?? ''),
      `a dataset that is ${what} is refused at the start: ${lines.join(' ').replace(folder, '…')}`,
    );
  }
  const { code, lines } = complaintOf(join(folder, 'none.json'));
  hold(code === 1 && lines.length === 1, 'a dataset that is not there is refused at the start');
};
