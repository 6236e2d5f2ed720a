import { compile, type Dataset } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { inject } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { holdToContract } from './by-contract.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');

/** The real corpus, compiled for the tests. */
export const dataset: Dataset = compiled.dataset;

interface Service {
  request: (address: string, init?: RequestInit) => Promise<Response>;
}

const here = createApp({ releases: createReleases(dataset) });
const workerd = inject('workerd');

/** Asks the service on workerd, and leaves out what belongs to the connection (RFC 9110, 7.6.1). */
const requestWorkerd = async (origin: string, address: string, init?: RequestInit) => {
  const response = await fetch(new URL(address, origin), { redirect: 'manual', ...init });
  const headers = new Headers(response.headers);
  for (const name of ['Connection', 'Transfer-Encoding', 'Content-Encoding']) headers.delete(name);
  return new Response(response.body, { status: response.status, headers });
};

/** The whole API over the real corpus, every answer held to the contract: in this process or, in mode workerd, on a real workerd. */
export const app: Service = {
  request: async (address, init) => {
    const response = await (workerd === undefined
      ? here.request(address, init)
      : requestWorkerd(workerd, address, init));
    await holdToContract(address, response.clone());
    return response;
  },
};

/** Asks the app and returns the parsed body. */
export const getJson = async (address: string): Promise<unknown> => {
  const response = await app.request(address);
  if (response.status !== 200)
    throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response.json();
};
