import * as v from 'valibot';
import { expect, test } from 'vitest';
import { visit } from '../browser.ts';

const document = v.looseObject({
  '@context': v.looseObject({ '@vocab': v.literal('https://schema.org/') }),
  '@id': v.string(),
  '@type': v.string(),
});

test.for<[path: string, type: string, id: string]>([
  ['/provisions/us-2025.ii.2.3', 'CreativeWork', '/provisions/us-2025.ii.2.3'],
  ['/zh/topics/health', 'skos:Concept', '/topics/health'],
  ['/plans/unga-78-265', 'Legislation', '/plans/unga-78-265'],
])('%s says in its head what it is about, and the page stays quiet', async ([path, type, id]) => {
  const { page, complaints, close } = await visit(path);
  const texts = await page
    .locator('head script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent));
  expect(texts).toHaveLength(1);
  const about = v.parse(document, JSON.parse(texts[0] ?? ''));
  expect(about['@type']).toBe(type);
  expect(new URL(about['@id'], page.url()).pathname).toBe(id);
  expect(complaints).toEqual([]);
  await close();
});

test('a page that is about nothing in particular says nothing', async () => {
  const { page, close } = await visit('/method');
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(0);
  await close();
});
