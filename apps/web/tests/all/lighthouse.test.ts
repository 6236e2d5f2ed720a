import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addresses } from '../addresses.ts';
import { startLighthouse } from '../run-lighthouse.ts';

let lighthouse: Awaited<ReturnType<typeof startLighthouse>>;
beforeAll(async () => {
  lighthouse = await startLighthouse();
});
afterAll(() => lighthouse.stop());

// Lighthouse does not judge an address that answers 404.
const judged = Object.entries(addresses).filter(([name]) => name !== 'missing');

test.for(judged)(
  'Lighthouse finds nothing to mend on %s in accessibility, best practices and SEO',
  async ([, address]) => {
    const { performance: _, ...scores } = await lighthouse.run(inject('origin') + address);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100, failed: [] });
  },
);
