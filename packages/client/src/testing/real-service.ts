/// <reference types="node" />
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';

const main = fileURLToPath(new URL('../../../../apps/api/src/server/main.ts', import.meta.url));

/** Starts the service as its users do, over the real corpus. */
export const startService = async () => {
  const compiled = await compile(await readCorpus(corpusFolder));
  if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
  const file = join(await mkdtemp(join(tmpdir(), 'parley-client-')), 'dataset.json');
  await writeFile(file, JSON.stringify(compiled.dataset));
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATASET: file, PORT: '0', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += String(part)));
  const address = /http:\S+?:(\d+)/;
  while (!address.test(output)) await once(child.stdout, 'data');
  return {
    origin: `http://127.0.0.1:${address.exec(output)?.[1]}`,
    dataset: compiled.dataset,
    stop: () => child.kill(),
  };
};
