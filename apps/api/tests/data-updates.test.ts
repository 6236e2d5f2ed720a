import { compareVersions, hashContent, type Dataset } from '@parley/model';
import * as fc from 'fast-check';
import { compare } from 'semver';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { checkRelease } from '../src/server/data-updates/check-release.ts';
import { createDataUpdates, waitAfter } from '../src/server/data-updates/data-updates.ts';
import type { Allowed } from '../src/server/data-updates/may-follow.ts';
import { dataset } from './real-app.ts';
import { integrityOf, packed, startFakeRegistry } from './fake-registry.ts';

type Content = Omit<Dataset, 'hash'>;

/** The real data as another release, sealed with its own hash. */
const releaseWith = async (change: Partial<Content>): Promise<Dataset> => {
  const { hash: _, ...content } = { ...dataset, ...change };
  return { ...content, hash: await hashContent(content) };
};

const [major = ''] = dataset.dataVersion.split('.');
const newer = await releaseWith({ dataVersion: `${major}.9.1`, events: dataset.events.slice(1) });
const newest = await releaseWith({ dataVersion: `${major}.9.2` });

const packageOf = (value: unknown, ...more: { path: string; text: string }[]) =>
  packed([
    ...more,
    { path: 'package/package.json', text: '{"scripts":{"postinstall":"exit 1"}}' },
    { path: 'package/dist/index.js', text: 'throw new Error("run");' },
    { path: 'package/dist/dataset.json', text: JSON.stringify(value) },
  ]);

const service = async (channel = 'latest', allowed: Allowed = new Set()) => {
  const registry = await startFakeRegistry();
  afterAll(registry.close);
  const releases = createReleases(dataset);
  const warnings: string[] = [];
  const updates = createDataUpdates({
    registry: registry.origin,
    channel,
    interval: 1,
    allowed,
    releases,
    log: {
      info: () => {},
      warn: (about) => warnings.push('err' in about ? String(about.err) : ''),
    },
  });
  const app = createApp({ releases, takeUp: updates.state });
  const ready = async () => {
    const response = await app.request('/readyz');
    return { status: response.status, body: await response.json() };
  };
  return { registry, releases, updates, app, ready, warnings };
};

test('a newer release becomes current at once everywhere, and the one before is still held', async () => {
  const { registry, updates, app, ready, warnings } = await service();
  registry.publish('1.0.0', packageOf(newer));
  await updates.poll();
  expect(await ready()).toEqual({
    status: 200,
    body: {
      status: 'ok',
      dataVersion: newer.dataVersion,
      takeUp: { channel: 'latest', checked: expect.any(String) },
    },
  });
  for (const address of ['/v1', '/v1/events', '/feed.atom', '/openapi.json'])
    expect((await app.request(address)).headers.get('X-Data-Version')).toBe(newer.dataVersion);
  const before = await app.request(`/v1/events?at=${dataset.dataVersion}`);
  expect(before.headers.get('X-Data-Version')).toBe(dataset.dataVersion);
  expect(warnings).toEqual([]);
});

test('the authored files of newer data come with them, and each release keeps its own', async () => {
  const { registry, updates, app } = await service();
  const authored = '{"path":"topics/a.yaml","text":"id: a\\n"}\n';
  const at = (version: string) => app.request(`/authored/${version}.ndjson`);
  registry.publish(
    '1.0.0',
    packageOf(newer, { path: 'package/dist/authored.ndjson', text: authored }),
  );
  await updates.poll();
  const answer = await at(newer.dataVersion);
  expect(answer.headers.get('X-Data-Version')).toBe(newer.dataVersion);
  expect(await answer.text()).toBe(authored);
  // The dataset alone was at hand at the start, and a release that never was has nothing.
  for (const version of [dataset.dataVersion, '99.0.0', ''])
    expect((await at(version)).status).toBe(404);
});

test('what is known is not fetched again', async () => {
  const { registry, updates } = await service();
  registry.publish('1.0.0', packageOf(newer));
  for (let polls = 0; polls < 3; polls += 1) await updates.poll();
  expect(registry.requested.filter((path) => path.startsWith('/tarballs/'))).toHaveLength(1);
});

test('a channel is followed by its name', async () => {
  const { registry, updates, releases } = await service('next');
  registry.publish('1.0.0', packageOf(newer));
  registry.publish('1.0.1', packageOf(newest), { channel: 'next' });
  await updates.poll();
  expect(releases.current().version).toBe(newest.dataVersion);
});

test('whatever the records in a release say, another major version is not taken up', async () => {
  const record = { date: dataset.date, notes: [], changes: [] };
  const next = `${Number(major) + 1}.0.1`;
  const { registry, updates, releases } = await service();
  const records = [
    { ...record, version: next, bump: 'patch' as const },
    { ...record, version: dataset.dataVersion },
  ];
  registry.publish(next, packageOf(await releaseWith({ dataVersion: next, releases: records })));
  await updates.poll();
  expect(releases.current().version).toBe(dataset.dataVersion);
  expect(updates.state().problem).toMatch(/may break those who rely on/);
});

test('a minor version is taken up, whatever its records say', async () => {
  const record = { date: dataset.date, notes: [], changes: [] };
  const next = `${major}.9.1`;
  const { registry, updates, releases } = await service();
  const records = [
    { ...record, version: next, bump: 'major' as const },
    { ...record, version: dataset.dataVersion },
  ];
  registry.publish(next, packageOf(await releaseWith({ dataVersion: next, releases: records })));
  await updates.poll();
  expect(releases.current().version).toBe(next);
});

test('browsers put versions in the same order as semver', () => {
  const number = fc.integer({ min: 0, max: 12 });
  const version = fc
    .tuple(
      number,
      number,
      number,
      fc.constantFrom('', '-alpha', '-alpha.1', '-alpha.beta', '-beta.2', '-beta.11', '-next-2026'),
    )
    .map(([a, b, c, before]) => `${a}.${b}.${c}${before}`);
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b)) + 0).toBe(compare(a, b));
    }),
  );
});

test('a channel that is led back to an earlier release is followed back where that is allowed', async () => {
  for (const allowed of [new Set<'older'>(), new Set(['older'] as const)]) {
    const { registry, updates, releases } = await service('latest', allowed);
    registry.publish('1.0.1', packageOf(newest));
    await updates.poll();
    registry.publish('1.0.0', packageOf(newer));
    await updates.poll();
    const isAllowed = allowed.has('older');
    expect(releases.current().version).toBe((isAllowed ? newer : newest).dataVersion);
    expect(updates.state().problem ?? 'none').toMatch(
      isAllowed ? /^none$/ : /are older than .* DATA_ALLOW=older/,
    );
  }
});

test('a prerelease is followed only where that is allowed', async () => {
  const early = await releaseWith({ dataVersion: `${major}.9.3-alpha.1` });
  for (const allowed of [new Set<'prerelease'>(), new Set(['prerelease'] as const)]) {
    const { registry, updates, releases } = await service('latest', allowed);
    registry.publish(early.dataVersion, packageOf(early));
    await updates.poll();
    const isAllowed = allowed.has('prerelease');
    expect(releases.current().version).toBe((isAllowed ? early : dataset).dataVersion);
    expect(updates.state().problem ?? 'none').toMatch(
      isAllowed ? /^none$/ : /prerelease\. DATA_ALLOW=prerelease/,
    );
  }
});

test('a release that was refused is not fetched again, whatever came in between', async () => {
  const { registry, updates, releases } = await service();
  const bad = packageOf({ ...newer, plans: [{}] });
  for (const _ of [1, 2]) {
    registry.publish('1.0.0', bad);
    await updates.poll();
    expect(updates.state().problem).toMatch(/does not fit/);
    registry.publish('1.0.1', packageOf(newest));
    await updates.poll();
    expect(releases.current().version).toBe(newest.dataVersion);
    expect(updates.state().problem).toBeUndefined();
  }
  expect(registry.requested.filter((path) => path === '/tarballs/1.0.0.tgz')).toHaveLength(1);
});

test('a release that takes too much memory to be read is refused, and the process lives', async () => {
  const nested = packageOf(Array.from({ length: 240_000 }, () => ({})));
  const tarball = { bytes: nested, integrity: integrityOf(nested) };
  const limits = { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 };
  await expect(checkRelease(tarball, limits)).rejects.toThrow(/more memory than is allowed/);
});

test('the event loop turns while a release is read', async () => {
  const tarball = { bytes: packageOf(newer), integrity: integrityOf(packageOf(newer)) };
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 1);
  expect((await checkRelease(tarball)).dataset.dataVersion).toBe(newer.dataVersion);
  clearInterval(turning);
  // Read in this thread, it would turn once or twice.
  expect(turns).toBeGreaterThan(10);
});

test('a release many times as large as today is refused before it is read', async () => {
  const { registry, updates } = await service();
  registry.publish('1.0.0', packageOf({ ...newer, filler: 'x'.repeat(20_000_000) }));
  await updates.poll();
  expect(updates.state().problem).toMatch(/larger than \d+ bytes/);
});

test('services that were started together do not ask together', () => {
  expect(waitAfter(0, 60, () => 0)).toBe(48);
  expect(waitAfter(0, 60, () => 1)).toBe(72);
  expect(waitAfter(2, 60, () => 0.5)).toBe(240);
  expect(waitAfter(9, 60, () => 0.5)).toBe(480);
});

const bytes = packageOf(newer);
const altered = { ...newer, date: '2001-01-01' };
const otherSchema = await releaseWith({ dataVersion: `${major}.9.3` });
const incompatible = await releaseWith({ dataVersion: `${Number(major) + 1}.0.0` });
const sameVersion = await releaseWith({ events: dataset.events.slice(2) });

/** Every way in which a release may be wrong, and what is said about it. */
test.for([
  ['half a tarball', bytes.subarray(0, bytes.length / 2), /^The tarball is damaged/],
  ['no tarball', Buffer.from('<html>'), /^The tarball is damaged/],
  ['an altered dataset', packageOf(altered), /^The dataset was altered/],
  [
    'another schema',
    packageOf({ ...otherSchema, schemaVersion: 3 }),
    /schema version 2 or 1 \(at schemaV/,
  ],
  ['invalid data', packageOf({ ...newer, plans: [{}] }), /^The dataset does not fit schema/],
  ['an incompatible major version', packageOf(incompatible), /may break those who rely on/],
  ['other data under the same version', packageOf(sameVersion), /is held with other content/],
  ['no dataset', packed([{ path: 'package/x.json' }]), /^The tarball holds no dataset/],
  [
    'a dataset that is no JSON',
    packed([{ path: 'package/dist/dataset.json', text: '{"half":' }]),
    /^The dataset in the tarball is not JSON/,
  ],
  [
    'a dataset that nests without end',
    packed([{ path: 'package/dist/dataset.json', text: '['.repeat(1_000_000) }]),
    /more than 64 levels/,
  ],
  [
    'a dataset of very many small parts',
    packed([{ path: 'package/dist/dataset.json', text: `[${'{},'.repeat(1_000_000)}{}]` }]),
    /more than 500000 parts/,
  ],
  [
    'a path that leads outside',
    packed([{ path: 'package/../../etc/cron.d/x', text: 'x' }]),
    /path that leads outside/,
  ],
  ['an absolute path', packed([{ path: '/etc/x', text: 'x' }]), /path that leads outside/],
  [
    'a link in place of the dataset',
    packed([{ path: 'package/dist/dataset.json', link: '/etc/passwd' }]),
    /no plain file/,
  ],
] as const)('%s: the service goes on, and says why', async ([, tarball, problem]) => {
  const { registry, updates, app, ready, warnings } = await service();
  registry.publish('1.0.0', tarball);
  await updates.poll();
  expect(await ready()).toEqual({
    status: 200,
    body: {
      status: 'ok',
      dataVersion: dataset.dataVersion,
      takeUp: {
        channel: 'latest',
        checked: expect.any(String),
        problem: expect.stringMatching(problem),
      },
    },
  });
  expect(warnings).toEqual([expect.stringMatching(/^(?:UpdateRefused|ReleaseConflict): /)]);
  expect((await app.request('/v1/plans')).status).toBe(200);

  // Looking again changes nothing, and a good release mends it.
  await updates.poll();
  expect((await ready()).body).toMatchObject({ takeUp: { problem: expect.any(String) } });
  registry.publish('1.0.1', packageOf(newest));
  await updates.poll();
  expect((await ready()).body).toEqual({
    status: 'ok',
    dataVersion: newest.dataVersion,
    takeUp: { channel: 'latest', checked: expect.any(String) },
  });
});

test('a tarball with another hash than promised is not opened', async () => {
  const { registry, updates, ready } = await service();
  registry.publish('1.0.0', bytes, { integrity: integrityOf(Buffer.from('other')) });
  await updates.poll();
  expect((await ready()).body).toMatchObject({
    dataVersion: dataset.dataVersion,
    takeUp: { problem: expect.stringMatching(/SHA-512 differs/) },
  });
});

test('a tarball on another host is not fetched', async () => {
  const { registry, updates, ready } = await service();
  registry.publish('1.0.0', bytes, { tarball: 'http://127.0.0.1:9/elsewhere.tgz' });
  await updates.poll();
  expect((await ready()).body).toMatchObject({
    takeUp: { problem: 'The tarball of 1.0.0 is not on the registry itself.' },
  });
});

test('a tarball that breaks off on the way is fetched again', async () => {
  const { registry, updates, ready } = await service();
  registry.publish('1.0.0', bytes);
  registry.misbehave((path, response) => {
    if (!path.startsWith('/tarballs/')) return false;
    response.writeHead(200, { 'Content-Length': String(bytes.length) });
    response.write(bytes.subarray(0, 100), () => response.destroy());
    return true;
  });
  await updates.poll();
  expect((await ready()).body).toMatchObject({
    dataVersion: dataset.dataVersion,
    takeUp: { problem: '127.0.0.1 does not answer, or its answer breaks off.' },
  });
  registry.misbehave(undefined);
  await updates.poll();
  expect((await ready()).body).toMatchObject({ dataVersion: newer.dataVersion });
});

test.for([
  ['is down', undefined, /does not answer/],
  ['fails', { status: 503, text: '' }, /^127\.0\.0\.1 answered 503\.$/],
  ['answers with something else', { status: 200, text: '<html>' }, /package metadata/],
  [
    'has no such channel',
    { status: 200, text: '{"dist-tags":{},"versions":{}}' },
    /on the channel/,
  ],
  ['leads elsewhere', { status: 302, text: '' }, /does not answer/],
] as const)('a registry that %s changes nothing', async ([, answer, problem]) => {
  const { registry, updates, ready, app } = await service();
  if (answer === undefined) registry.close();
  registry.misbehave((_path, response) => {
    response.writeHead(answer?.status ?? 200, { Location: 'http://127.0.0.1:9/' });
    response.end(answer?.text);
    return true;
  });
  await updates.poll();
  expect((await ready()).body).toMatchObject({
    status: 'ok',
    dataVersion: dataset.dataVersion,
    takeUp: { problem: expect.stringMatching(problem) },
  });
  expect((await app.request('/v1')).status).toBe(200);
});

test('a registry that never stops sending is left', async () => {
  const { registry, updates, ready } = await service();
  registry.misbehave((_path, response) => {
    const chunk = Buffer.alloc(1_000_000, 0x20);
    const send = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', send);
    };
    send();
    return true;
  });
  await updates.poll();
  expect((await ready()).body).toMatchObject({
    takeUp: { problem: expect.stringMatching(/sends more than \d+ bytes/) },
  });
});

test('a service that follows nothing asks nobody, and says nothing of it', async () => {
  const app = createApp({ releases: createReleases(dataset) });
  expect(await (await app.request('/readyz')).json()).toEqual({
    status: 'ok',
    dataVersion: dataset.dataVersion,
  });
});
