import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

const answer = v.looseObject({
  isError: v.optional(v.boolean(), false),
  structuredContent: v.optional(v.looseObject({ address: v.string(), citation: v.string() })),
});

test.for(['auto', 'legacy'] as const)(
  'a language model reads, compares and cites over stdio (%s)',
  async (mode) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [main, 'mcp', '--url', 'https://parley.example'],
        stderr: 'ignore',
      }),
    );
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toContain('read_entry');
    const read = v.parse(
      answer,
      await client.callTool({
        name: 'read_provision',
        arguments: { provision: 'us-2025.ii.2.3', language: 'zh' },
      }),
    );
    expect(read.structuredContent).toMatchObject({
      address: 'https://parley.example/zh/provisions/us-2025.ii.2.3',
      language: 'zh',
    });
    expect(read.structuredContent?.citation).toMatch(/^白宫，.*第16页/);
    const unknown = v.parse(
      answer,
      await client.callTool({ name: 'read_provision', arguments: { provision: 'nothing' } }),
    );
    expect(unknown.isError).toBe(true);
    await client.close();
  },
);

test('an address that cannot be one is refused before anything is served', async () => {
  const { code, complained } = await runParley(['mcp', '--url', 'parley.example/x']);
  expect(code).toBe(1);
  expect(complained.join('')).toContain('--url takes an origin');
});
