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

test('the page for developers describes the data for catalogues, and stays quiet', async () => {
  const { page, complaints, close } = await visit('/zh/developers');
  const text = await page.locator('head script[type="application/ld+json"]').textContent();
  const about = v.parse(
    v.looseObject({ '@context': v.literal('https://schema.org/'), '@type': v.literal('Dataset') }),
    JSON.parse(text ?? ''),
  );
  expect(about).toHaveProperty('license', 'https://creativecommons.org/licenses/by/4.0/');
  expect(complaints).toEqual([]);
  await close();
});

test('a page names its other forms and feeds in its head, and each answers', async () => {
  const { page, close } = await visit('/zh/provisions/us-2025.ii.2.3');
  const forms = await page
    .locator('head link[rel="alternate"][type]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('type'), link.getAttribute('href')]),
    );
  expect(forms).toEqual(
    expect.arrayContaining([
      ['application/json', '/v1/provisions/us-2025.ii.2.3'],
      ['application/ld+json', '/v1/provisions/us-2025.ii.2.3.jsonld'],
      ['text/turtle', '/v1/provisions/us-2025.ii.2.3.ttl'],
      ['application/x-bibtex', '/v1/provisions/us-2025.ii.2.3.bib'],
      ['application/atom+xml', '/zh/feed.atom'],
    ]),
  );
  for (const [type, address] of forms) {
    const { status, headers } = await page.request
      .get(new URL(address ?? '', page.url()).href)
      .then((answer) => ({ status: answer.status(), headers: answer.headers() }));
    expect([address, status]).toEqual([address, 200]);
    // Discovery of oEmbed names a type of its own for what is sent as JSON (oembed.com, section 4).
    expect(headers['content-type']).toContain(type?.replace('json+oembed', 'json'));
  }
  await close();
});
