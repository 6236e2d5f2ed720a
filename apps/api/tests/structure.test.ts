import { afterAll, expect, test } from 'vitest';
import { startCounted } from './structure/counted.ts';

/**
 * What an answer costs in bytes, calls and allocations, never in time: the short form of `pnpm bench`,
 * which fails alike on every machine.
 */
const service = await startCounted();
afterAll(service.stop);

const provision = '/v1/provisions/us-2025.ii.2.1';
const list = '/v1/provisions?limit=30';
const comparison = '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid';

/** The most bytes that an answer may take over the line, plain and as gzip: about a third above today's. */
const common = [
  { what: 'one provision', path: provision, plain: 3_000, gzip: 2_000 },
  { what: 'a list of 30', path: list, plain: 70_000, gzip: 14_000 },
  { what: 'a comparison of one topic', path: comparison, plain: 30_000, gzip: 10_000 },
  { what: 'a search', path: '/v1/search?q=data+centre+energy', plain: 48_000, gzip: 9_000 },
  { what: 'the start of the API', path: '/v1', plain: 1_500, gzip: 800 },
];

test.each(common)('$what stays below its bytes', async ({ what, path, plain, gzip }) => {
  const whole = await service.read(path, { 'Accept-Encoding': 'identity' });
  const packed = await service.read(path, { 'Accept-Encoding': 'gzip' });
  console.log(`${what}: ${whole.bytes} bytes of at most ${plain}, gzip ${packed.bytes} of ${gzip}`);
  expect([whole.status, packed.status]).toEqual([200, 200]);
  expect(whole.bytes).toBeLessThan(plain);
  expect(packed.bytes).toBeLessThan(gzip);
});

const pages = ['/', '/topics/energy-grid'];
const repeated = [...common.map(({ path }) => path), ...pages];

test.each(repeated)('%s is answered from kept bytes when it is read again', async (path) => {
  for (const encoding of ['identity', 'gzip', 'br']) {
    const headers = { 'Accept-Encoding': encoding };
    const { etag } = await service.read(path, headers);
    const before = await service.counts();
    for (let time = 0; time < 5; time += 1) await service.read(path, headers);
    const known = await service.read(path, { ...headers, 'If-None-Match': etag });
    const { requested, rendered } = await service.counts();
    expect(known).toMatchObject({ status: 304, bytes: 0 });
    expect({ requested, rendered }).toEqual({
      requested: before.requested,
      rendered: before.rendered,
    });
  }
});

test('a page is rendered once, whatever packing and however often it is asked for', async () => {
  const page = '/topics/health';
  const before = await service.counts();
  for (const encoding of ['identity', 'gzip', 'br', 'identity'])
    await service.read(page, { 'Accept-Encoding': encoding });
  const { requested, rendered } = await service.counts();
  expect({ requested: requested - before.requested, rendered: rendered - before.rendered }).toEqual(
    {
      requested: 1,
      rendered: 1,
    },
  );
});

/** Mostly Node's own objects for a request, some 15,000 bytes; through the app it would be 100,000 to 270,000. */
const mostAllocated = 25_000;

test.each([provision, list, comparison])('reading %s again allocates little', async (path) => {
  const times = 1000;
  const read = async (): Promise<void> => {
    for (let time = 0; time < times; time += 1) await service.read(path);
  };
  // What is compiled on the way is not the cost of a request.
  await read();
  const before = await service.counts();
  await read();
  const each = ((await service.counts()).allocated - before.allocated) / times;
  console.log(`${path}: ${Math.round(each)} bytes allocated for each request`);
  expect(each).toBeLessThan(mostAllocated);
});
