import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { patternsIn, slownessOf } from './patterns.ts';
import { top } from '../top.ts';

const paths = globSync('{apps,packages}/*/src/**/*.{ts,vue}', { cwd: top }).filter(
  (path) => !/\.test\.ts$|\/testing\//.test(path),
);
const patterns = (
  await Promise.all(
    paths.map(async (path) =>
      patternsIn({
        path: path.replaceAll('\\', '/'),
        text: await readFile(join(top, path), 'utf8'),
      }),
    ),
  )
).flat();

const known = new Map<string, Promise<string | undefined>>();
let slow = 0;
for (const pattern of patterns) {
  const key = `/${pattern.source}/${pattern.flags}`;
  const slowness = known.get(key) ?? slownessOf(pattern);
  known.set(key, slowness);
  const why = await slowness;
  if (why === undefined) continue;
  slow += 1;
  console.log(`${pattern.path}:${pattern.line}  ${key} takes ${why}.`);
  console.log('    Rewrite it so that no part can match the same text in two ways.');
}
console.log(`${patterns.length} regular expressions, ${slow} that an input could make slow.`);
process.exitCode = slow > 0 ? 1 : 0;
