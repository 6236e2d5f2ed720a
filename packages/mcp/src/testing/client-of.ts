import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { compile, type Dataset } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { mcpServers } from '../server.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');

/** The real corpus, compiled for the tests. */
export const corpus = compiled.dataset;

/** A client of servers over a dataset, without a socket between them. */
export const clientOf = async (
  dataset: Dataset,
  onError?: (error: unknown) => void,
): Promise<Client> => {
  const handler = createMcpHandler(
    mcpServers(dataset, { origin: 'https://parley.example', ...(onError ? { onError } : {}) }),
  );
  const client = new Client(
    { name: 'test', version: '1' },
    { versionNegotiation: { mode: 'auto' } },
  );
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
    fetch: (address, init) => handler.fetch(new Request(address, init)),
  });
  await client.connect(transport);
  return client;
};
