import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';

const folder = await mkdtemp(join(tmpdir(), 'parley-draft-'));
afterAll(() => rm(folder, { recursive: true }));

const fileOf = async (content: string | Uint8Array): Promise<string> => {
  const file = join(folder, 'draft.txt');
  await writeFile(file, content);
  return file;
};

test('a draft is laid beside the plans, sentence by sentence, in both languages', async () => {
  const file = await fileOf('1. Regulatory sandboxes will be set up.\n双方将推广低功耗芯片。\n');
  const { code, printed } = await runParley(['draft', file]);
  expect(code).toBe(0);
  expect(printed[0]).toBe('Regulatory sandboxes will be set up.');
  expect(printed).toContainEqual(expect.stringMatching(/^ {4}us-2025\.i\.4\.1 /));
  expect(printed).toContainEqual(expect.stringMatching(/^ {2}有抵触：?.*低功耗/));
  expect(printed.at(-2)).toMatch(/^2 sentences: /);
});

test('the whole answer comes as JSON, and columns in the order that is asked for', async () => {
  const file = await fileOf('Regulatory sandboxes.');
  const { printed } = await runParley(['draft', file, '--json', '--plans', 'cn-2025,us-2025']);
  expect(JSON.parse(printed.join('\n'))).toMatchObject({ plans: ['cn-2025', 'us-2025'] });
});

test.for([
  ['an empty file', '\n \n', /is empty/],
  ['no text', new Uint8Array([0xff, 0xfe, 0, 1]), /no plain text in UTF-8/],
  ['a megabyte', 'a'.repeat(1e6), /too long.*20,000/],
] as const)('%s is one line that says what to do', async ([, content, line]) => {
  const { code, printed, complained } = await runParley(['draft', await fileOf(content)]);
  expect({ code, printed }).toEqual({ code: 1, printed: [] });
  expect(complained).toEqual([expect.stringMatching(line)]);
});

test('a file that is not there, and plans that are none', async () => {
  expect(await runParley(['draft', join(folder, 'none.txt')])).toMatchObject({ code: 1 });
  const said = await runParley(['draft', await fileOf('A b.'), '--plans', 'us-2025,gdc-2024']);
  expect(said.complained).toEqual(['--plans takes two or more of us-2025, cn-2025, uk-2025.']);
});

test('a concordance prints every use with its place', async () => {
  const { code, printed } = await runParley(['concordance', '数据中心']);
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/^Looked for: 数据中心, .*data centre/);
  expect(printed.filter((line) => line.includes('[数据中心]')).length).toBeGreaterThan(20);
  expect(printed.at(-1)).toMatch(/^\d+ uses\.$/);
});

test('a term that cannot be, and a plan without a file, are one line', async () => {
  expect(await runParley(['concordance', ' '])).toMatchObject({ code: 1 });
  expect(await runParley(['concordance', 'grid', 'us-2025'])).toMatchObject({
    code: 1,
    complained: ['Give the file of the official text after the plan.'],
  });
});
