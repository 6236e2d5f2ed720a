import { expect, test } from 'vitest';
import { addresses } from '../addresses.ts';
import { visit } from '../browser.ts';

const cases = Object.entries(addresses).flatMap(([name, address]) =>
  ['', '/zh'].map((language) => ({ name, address: `${language}${address}` || '/' })),
);

/** Bytes of scripts that a page loads in its first five seconds, as they come over the wire. */
const firstView = async (address: string): Promise<number> => {
  const { page, scriptBytes, close } = await visit(address);
  await page.waitForFunction(() => performance.now() > 5000);
  const bytes = await scriptBytes();
  await close();
  return bytes;
};

test('the first view of every kind of page needs at most 70 kB of scripts', async () => {
  const sizes: Record<string, number> = {};
  for (let at = 0; at < cases.length; at += 8)
    await Promise.all(
      cases.slice(at, at + 8).map(async ({ address }) => {
        sizes[address] = await firstView(address);
      }),
    );
  console.info(`Scripts of the first view, bytes: ${JSON.stringify(sizes)}`);
  for (const bytes of Object.values(sizes)) expect(bytes).toBeGreaterThan(1000);
  expect(Object.entries(sizes).filter(([, bytes]) => bytes > 70_000)).toEqual([]);
});
