import { expect, inject, test } from 'vitest';
import { pageRoutes } from '../../src/routes.ts';
import { addresses } from '../addresses.ts';
import { desktop, overflows, phone, violations, visit } from '../browser.ts';

const cases = Object.entries(addresses).flatMap(([name, address]) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['', '/zh'].flatMap((language) =>
      [desktop, phone].map((viewport) => ({
        name: `${name} (${language || '/en'}, ${colorScheme}, ${viewport.width})`,
        address: `${language}${address}` || '/',
        options: { colorScheme, viewport },
        missing: name === 'missing',
      })),
    ),
  ),
);

test('every kind of page is tried', () => {
  expect(Object.keys(addresses).toSorted()).toEqual(
    [...Object.keys(pageRoutes), 'missing'].toSorted(),
  );
});

test.for(cases)('$name is accessible, quiet and fits', async ({ address, options, missing }) => {
  const { page, complaints, close } = await visit(address, options);
  expect(await violations(page)).toEqual([]);
  expect(await overflows(page)).toBe(false);
  expect(complaints.filter((text) => !missing || !text.includes('404'))).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  await close();
});

test('every link of the site leads somewhere, in both languages', async () => {
  const origin = inject('origin');
  const seen = new Set(['/', '/zh']);
  const broken: string[] = [];
  for (const address of seen) {
    const response = await fetch(origin + address);
    const html = await response.text();
    if (!response.ok) broken.push(`${address}: ${response.status}`);
    for (const [, link = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      const clean = link.replaceAll('&amp;', '&');
      if (!clean.startsWith('/v1') && clean !== '/openapi.json') seen.add(clean);
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(800);
}, 600_000);
