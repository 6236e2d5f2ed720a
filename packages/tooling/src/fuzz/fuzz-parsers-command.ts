import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { top } from '../top.ts';

/**
 * `pnpm fuzz:parsers [--runs 20000] [--seed N]`: the tests called `*.hostile.test.ts` with many more values.
 * They are ordinary tests too, with a few hundred of a fixed seed.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
console.log(`${values.runs} values for each property, seed ${values.seed}`);
const files = globSync('{apps,packages}/*/{src,tests}/**/*.hostile.test.ts', { cwd: top });
const homes = Map.groupBy(files, (file) =>
  file.replaceAll('\\', '/').split('/').slice(0, 2).join('/'),
);
let failed = files.length === 0 ? 1 : 0;
for (const [home, tests] of homes) {
  const { status } = spawnSync(
    'vitest',
    ['run', ...tests.map((file) => file.slice(home.length + 1)), '--testTimeout=3600000'],
    {
      cwd: join(top, home),
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
    },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
