import { expect, test } from 'vitest';
import { dataset } from '../../tests/real-app.ts';
import { perRelease } from './release.ts';
import { createReleases, ReleaseConflict } from './releases.ts';

const hour = 60 * 60 * 1000;

const version = (dataVersion: string) => ({ ...dataset, dataVersion });

const holder = () => {
  let time = 0;
  const releases = createReleases(version('1.0.0'), undefined, () => time);
  return {
    releases,
    pass: (hours: number) => (time += hours * hour),
    retained: () => releases.retained().map((release) => release.version),
  };
};

test('what is published answers from then on, and the one before can still be asked for', () => {
  const { releases, retained } = holder();
  const before = releases.current();
  releases.publish(version('1.1.0'));
  expect(releases.current().version).toBe('1.1.0');
  expect(releases.find('1.0.0')).toBe(before);
  expect(retained()).toEqual(['1.1.0', '1.0.0']);
});

test('the last three releases are held however old they are', () => {
  const { releases, pass, retained } = holder();
  for (const each of ['1.1.0', '1.2.0', '1.3.0']) {
    pass(1000);
    releases.publish(version(each));
  }
  pass(1000);
  expect(retained()).toEqual(['1.3.0', '1.2.0', '1.1.0']);
  expect(releases.find('1.0.0')).toBeUndefined();
});

test('a release before the last three is held for 24 hours after it was replaced', () => {
  const { releases, pass, retained } = holder();
  for (const each of ['1.1.0', '1.2.0', '1.3.0']) releases.publish(version(each));
  pass(23);
  expect(retained()).toContain('1.0.0');
  pass(1);
  expect(retained()).not.toContain('1.0.0');
});

test('a flood of releases does not fill the memory', () => {
  const { releases, retained } = holder();
  for (let patch = 1; patch <= 40; patch += 1) releases.publish(version(`1.0.${patch}`));
  expect(retained()).toHaveLength(12);
  expect(retained()[0]).toBe('1.0.40');
});

test('a release that is held becomes current again, with what was derived from it', () => {
  const { releases, retained } = holder();
  const made = perRelease((release) => ({ of: release.version }));
  const first = made(releases.current());
  releases.publish(version('1.1.0'));
  expect(made(releases.current())).toEqual({ of: '1.1.0' });
  releases.publish(version('1.0.0'));
  expect(made(releases.current())).toBe(first);
  expect(retained()).toEqual(['1.0.0', '1.1.0']);
});

test('one version never stands for two contents', () => {
  const { releases } = holder();
  expect(() => releases.publish({ ...version('1.0.0'), hash: '0'.repeat(64) })).toThrow(
    ReleaseConflict,
  );
  expect(releases.publish(version('1.0.0'))).toBe(releases.current());
});

test('whoever follows the current release is told of each one once', () => {
  const { releases } = holder();
  const listener: string[] = [];
  releases.eachCurrent((release) => listener.push(release.version));
  releases.publish(version('1.1.0'));
  releases.publish(version('1.1.0'));
  releases.publish(version('1.0.0'));
  expect(listener).toEqual(['1.0.0', '1.1.0', '1.0.0']);
});
