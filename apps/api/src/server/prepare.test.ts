import { expect, test } from 'vitest';
import { dataset } from '../../tests/real-app.ts';
import { createApp } from '../app.ts';
import { createReleases } from '../releases/releases.ts';
import { indexInStepsOf } from '../resources/search.ts';
import { prepare } from './prepare.ts';

const service = () => {
  const releases = createReleases(dataset);
  const app = createApp({ releases });
  const requested: string[] = [];
  return {
    release: releases.current(),
    requested,
    fetch: async (request: Request) => {
      const response = await app.fetch(request);
      requested.push(`${new URL(request.url).pathname} ${response.status}`);
      return response;
    },
  };
};

test('the index and every workbook are made beforehand, and others get their turn in between', async () => {
  const { release, requested, fetch } = service();
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  await prepare(release, {
    fetch,
    isOverloaded: () => false,
    signal: new AbortController().signal,
  });
  clearInterval(others);
  expect(indexInStepsOf(release).step()).toBe(true);
  expect(requested).toContain('/v1/exports/provisions.xlsx 200');
  expect(requested.filter((each) => !each.endsWith('.xlsx 200'))).toEqual([]);
  expect(turns).toBeGreaterThan(10);
});

test('a process that has too much to do is left alone, until it stops', async () => {
  const { release, requested, fetch } = service();
  const stopping = new AbortController();
  const done = prepare(release, {
    fetch,
    isOverloaded: () => {
      // Stops after a few looks.
      setTimeout(() => stopping.abort(), 50);
      return true;
    },
    signal: stopping.signal,
  });
  await done;
  expect(requested).toEqual([]);
  expect(indexInStepsOf(release).step()).toBe(false);
});
