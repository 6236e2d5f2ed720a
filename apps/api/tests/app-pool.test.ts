import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { createAppPool } from '../src/server/app-pool/app-pool.ts';
import { makeDatabase } from '../src/server/make-database.ts';
import { Overloaded } from '../src/server/work-queue.ts';
import { dataset } from './real-app.ts';

const limits = { megabytes: 384, milliseconds: 60_000 };

/** The real app in one thread. */
const pooled = async (own = limits) => {
  const releases = createReleases(dataset);
  const mistakes: unknown[] = [];
  const pool = await createAppPool({
    releases,
    size: 1,
    limits: own,
    site: undefined,
    publicUrl: undefined,
    repositoryUrl: undefined,
    contactMail: undefined,
    onError: (error) => mistakes.push(error),
  });
  onTestFinished(pool.stop);
  const get = async (path: string, init: RequestInit = {}): Promise<Response> =>
    pool.fetch(new Request(`http://localhost${path}`, init), { requestId: 'one' });
  return { releases, get, mistakes };
};

test('a thread answers what the app answers, headers and bytes alike', async () => {
  const { get, mistakes } = await pooled();
  const app = createApp({ releases: createReleases(dataset), makeDatabase });
  for (const [path, init] of [
    ['/v1/plans', {}],
    ['/v1/actors', { headers: { Accept: 'text/csv', 'Accept-Language': 'zh' } }],
    ['/v1/nothing', {}],
    ['/v1/exports/plans.csv', {}],
    ['/mcp', { method: 'POST', headers: { Host: 'localhost' }, body: '{' }],
    ['/mcp', { method: 'POST', headers: { Host: 'localhost' }, body: 'x'.repeat(100_000) }],
  ] as const) {
    const [there, here] = [await get(path, init), await app.request(path, init)];
    expect([path, there.status, [...there.headers]]).toEqual([
      path,
      here.status,
      [...here.headers],
    ]);
    expect(await there.text()).toBe(await here.text());
  }
  expect(mistakes).toEqual([]);
});

test('a release that becomes current is that of every request from then on', async () => {
  const { get, releases } = await pooled();
  releases.publish({ ...dataset, dataVersion: '9.9.9', hash: '9'.repeat(64) });
  expect((await get('/v1')).headers.get('X-Data-Version')).toBe('9.9.9');
  expect((await get(`/v1?at=${dataset.dataVersion}`)).status).toBe(200);
});

test('the thread that listens goes on while a workbook is made', async () => {
  const { get } = await pooled();
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  expect((await get('/v1/exports/provisions.xlsx')).status).toBe(200);
  clearInterval(turning);
  expect(turns).toBeGreaterThan(10);
});

test('a thread that takes too long is ended, whoever asked may ask again, and another one answers', async () => {
  const own = { ...limits, milliseconds: 1 };
  const { get, releases } = await pooled(own);
  releases.publish({ ...dataset, dataVersion: '9.9.9', hash: '9'.repeat(64) });
  await expect(get('/v1/exports/provisions.xlsx')).rejects.toThrow(Overloaded);
  own.milliseconds = 60_000;
  let answered: Response | undefined;
  // Until another one has started, nobody is there to ask.
  while (!answered)
    answered = await get('/v1').catch(
      () => new Promise<undefined>((resolve) => setTimeout(resolve, 50, undefined)),
    );
  expect(answered.headers.get('X-Data-Version')).toBe('9.9.9');
  expect((await get(`/v1?at=${dataset.dataVersion}`)).status).toBe(200);
});
