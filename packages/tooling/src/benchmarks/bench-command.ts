import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';
import { machine } from './machine.ts';
import { top } from './paths.ts';
import { randomFrom } from './random.ts';
import { rows } from './rows/index.ts';
import { measureStructure } from './short.ts';
import { markdownOf } from './tables.ts';

/**
 * `pnpm bench [row ...] [--rounds 25] [--seconds 1] [--seed 1]`: measures, prints the tables and
 * writes them to bench/results.json and bench/results.md. Needs a build. `pnpm bench --short` measures
 * bytes, calls and allocations alone, and ends with 1 when a bound is passed.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '25' },
    seconds: { type: 'string', default: '1' },
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

if (values.short) process.exit(measureStructure());

const chosen = positionals.length > 0 ? positionals : Object.keys(rows);
const run = {
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  random: randomFrom(Number(values.seed)),
};

const figures: Figure[] = [];
for (const name of chosen) {
  const row = rows[name];
  if (!row)
    throw new Error(`No row is called ${name}. There are: ${Object.keys(rows).join(', ')}.`);
  console.error(`measuring ${name} ...`);
  figures.push(...(await row(run)));
}

const on = machine();
const date = new Date().toISOString().slice(0, 10);
const markdown = markdownOf(figures, on, date);
console.log(markdown);
const folder = join(top, 'bench');
await mkdir(folder, { recursive: true });
await writeFile(
  join(folder, 'results.json'),
  `${JSON.stringify({ date, seed: values.seed, machine: on, figures }, null, 2)}\n`,
);
await writeFile(join(folder, 'results.md'), markdown);
