import { expect, test } from 'vitest';
import { readLicences, unacceptable } from './licences.ts';
import { pnpm, shipped } from './pnpm.ts';

const named = (name: string, licence: string) => [{ name, licence }];

test.for(['MIT', '(MIT OR GPL-3.0-only)', '(MIT AND Zlib)', 'Apache-2.0'])(
  '%s is accepted',
  (licence) => {
    expect(unacceptable(named('some-package', licence), true)).toEqual([]);
  },
);

test.for([
  'GPL-3.0-only',
  'AGPL-3.0-or-later',
  '(MIT AND GPL-2.0-only)',
  'BUSL-1.1',
  'Unknown',
  'SEE LICENSE IN terms.txt',
  '',
])('%s is refused', (licence) => {
  expect(unacceptable(named('some-package', licence), false)).toHaveLength(1);
});

test('an exception holds for its package, its licence and its place', () => {
  expect(unacceptable(named('axe-core', 'MPL-2.0'), false)).toEqual([]);
  expect(unacceptable(named('axe-core', 'MPL-2.0'), true)).toHaveLength(1);
  expect(unacceptable(named('axe-core', 'GPL-3.0-only'), false)).toHaveLength(1);
  expect(unacceptable(named('axe-core-more', 'MPL-2.0'), false)).toHaveLength(1);
  expect(unacceptable(named('@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later'), false)).toEqual(
    [],
  );
});

test.for(['[]', '{}', 'null', '{"MIT":{}}', '{"MIT":[{"version":"1.0.0"}]}', 'No licenses'])(
  'a list of licences that says %s is no list',
  (text) => {
    expect(() => readLicences(text)).toThrow(/list of licences|JSON/);
  },
);

test('what is installed here has licences that are accepted', () => {
  const everything = readLicences(pnpm(['--recursive', 'licenses', 'list', '--json']).output);
  const ships = readLicences(pnpm([...shipped, 'licenses', 'list', '--prod', '--json']).output);
  expect(everything.length).toBeGreaterThan(ships.length);
  expect(everything).toContainEqual({ name: 'vitest', licence: 'MIT' });
  expect(ships).toContainEqual({ name: 'hono', licence: 'MIT' });
  expect(ships.map(({ name }) => name)).not.toContain('vitest');
  expect(unacceptable(everything, false)).toEqual([]);
  expect(unacceptable(ships, true)).toEqual([]);
});
