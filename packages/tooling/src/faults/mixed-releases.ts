import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashContent, type Dataset } from '@parley/model';
import { datasetFile } from '@parley/provisions/files';
import type { Holds } from '../benchmarks/holds.ts';
import { startBalanced } from './balanced.ts';
import { crawl } from './crawl.ts';

/** The same data under another version, for a process that is a release ahead. */
const nextRelease = async (): Promise<string> => {
  // Compiled by this very repository.
  const { hash: _old, ...content } = JSON.parse(await readFile(datasetFile, 'utf8')) as Dataset;
  const ahead = { ...content, dataVersion: '99.0.0' };
  const file = join(await mkdtemp(join(tmpdir(), 'parley-next-')), 'dataset.json');
  await writeFile(file, JSON.stringify({ ...ahead, hash: await hashContent(ahead) }));
  return file;
};

/** Crawls behind nginx while one process is a release ahead of the other. */
export const mixedReleases = async ({ hold }: Holds): Promise<void> => {
  const balanced = await startBalanced([{}, { DATASET: await nextRelease() }]);
  try {
    const crawls = await Promise.all(
      ['/v1/provisions?limit=7', '/v1/events?limit=7', '/v1/sources?limit=7'].map((address) =>
        crawl(balanced.origin, address),
      ),
    );
    const whole = crawls.every(
      ({ ids, total }) => ids.length === total && new Set(ids).size === total,
    );
    hold(
      whole,
      `crawls across processes with different releases lose and repeat no row (${crawls.map(({ total, restarts }) => `${total} rows, begun again ${restarts} times`).join('; ')})`,
    );
  } finally {
    await balanced.stop();
  }
};
