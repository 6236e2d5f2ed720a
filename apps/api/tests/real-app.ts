import { compile, type Dataset } from '@parley/provisions';
import { corpusFolder, readCorpus } from '@parley/provisions/node';
import type { Hono } from 'hono';
import { createApp } from '../src/app.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');

/** The real corpus, compiled for the tests. */
export const dataset: Dataset = compiled.dataset;

/** The whole API over the real corpus. */
export const app: Hono = createApp({ dataset });

/** Asks the app and returns the parsed body. */
export const getJson = async (address: string): Promise<unknown> => {
  const response = await app.request(address);
  if (response.status !== 200)
    throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};
