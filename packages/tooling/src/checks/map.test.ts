import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../top.ts';

const readme = readFileSync(join(top, 'README.md'), 'utf8');

/** Folders that the map of the README names, each at the start of a row. */
const named = [...readme.matchAll(/^\| `((?:packages|apps)\/[\w-]+)` +\|/gm)].map(
  ([, folder = '']) => folder,
);

test('the map of the README has every package and app, and none that is not there', () => {
  const present = globSync('{packages,apps}/*/package.json', { cwd: top }).map((file) =>
    file.replaceAll('\\', '/').replace('/package.json', ''),
  );

  expect(named.toSorted()).toEqual(present.toSorted());
});
