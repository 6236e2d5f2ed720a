import type { ReleaseRecord } from '@parley/model';
import { expect, test } from 'vitest';
import { isBreaking } from './is-breaking.ts';

const record = (version: string, bump?: ReleaseRecord['bump']): ReleaseRecord => ({
  version,
  date: '2026-01-01',
  ...(bump === undefined ? {} : { bump }),
  notes: [],
  changes: [],
});

const at = (dataVersion: string, ...releases: ReleaseRecord[]) => ({ dataVersion, releases });

const first = record('1.0.0');
const one = at('1.0.0', first);

test('a new major version of code alone breaks nobody who reads the data', () => {
  const fixed = at('2.0.1', record('2.0.1', 'patch'), first);
  expect(isBreaking(one, fixed)).toBe(false);
  expect(isBreaking(fixed, one)).toBe(false);
});

test('a release that broke readers is one on the way, too, in both directions', () => {
  const broken = at('2.1.0', record('2.1.0', 'minor'), record('2.0.0', 'major'), first);
  expect(isBreaking(one, broken)).toBe(true);
  expect(isBreaking(broken, one)).toBe(true);
});

test('what broke before counts no more', () => {
  const history = [record('2.0.1', 'patch'), record('2.0.0', 'major'), first] as const;
  expect(isBreaking(at('2.0.0', ...history.slice(1)), at('2.0.1', ...history))).toBe(false);
});

test('where the history does not tell, the major version decides', () => {
  expect(isBreaking(at('1.0.0'), at('1.9.0'))).toBe(false);
  expect(isBreaking(at('1.0.0'), at('2.0.0'))).toBe(true);
  // It does not tell of itself.
  expect(isBreaking(one, at('2.0.0', first))).toBe(true);
  // It does not reach back.
  expect(isBreaking(one, at('2.0.0', record('2.0.0', 'minor')))).toBe(true);
});

test('a release for trial stands between the versions before and after it', () => {
  const trial = at('1.1.0-next-20260102', record('1.1.0-next-20260102', 'minor'), first);
  expect(isBreaking(trial, at('1.1.0', record('1.1.0', 'minor'), first))).toBe(false);
  expect(isBreaking(trial, at('2.0.0', record('2.0.0', 'major'), first))).toBe(true);
});

test('the same release breaks nobody', () => {
  expect(isBreaking(one, one)).toBe(false);
});
