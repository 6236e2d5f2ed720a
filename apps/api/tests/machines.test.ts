import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { app, dataset } from './real-app.ts';
import { siteMap } from '../src/machines/site-map.ts';
import { releaseOf } from '../src/releases/release.ts';

const origin = 'https://parley.example';
const open = createApp({ releases: createReleases(dataset), publicUrl: origin });

test('llms.txt names every document, and leads only to addresses that answer', async () => {
  const response = await open.request('/llms.txt');
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  for (const { id, title } of dataset.plans) {
    expect(text).toContain(`\`${id}\``);
    expect(text).toContain(title.zh);
  }
  const links = [...text.matchAll(/\]\((https:\/\/parley\.example[^)]*)\)/g)].map(([, link = '']) =>
    link.slice(origin.length),
  );
  expect(links.length).toBeGreaterThan(8);
  const answers = await Promise.all(
    links.map(async (link) => [link, (await app.request(link)).status]),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});

test('llms.txt is what its convention says: a title, a summary, text, then lists of links alone', async () => {
  const [, ...rest] = (await (await open.request('/llms.txt')).text()).split(/^## /m);
  expect(rest.map((section) => section.split('\n', 1)[0])).toEqual([
    'Ask',
    'Documents',
    'Read side by side',
    'Optional',
  ]);
  const listed = rest.flatMap((section) => section.split('\n').slice(1)).filter(Boolean);
  expect(listed.filter((line) => !/^- \[[^\]]+\]\(https:\S+\)(?:: .+)?$/.test(line))).toEqual([]);
});

test('a service without pages lists none', async () => {
  const robots = await open.request('/robots.txt');
  expect(await robots.text()).toBe('User-agent: *\nAllow: /\n');
  expect((await open.request('/sitemap.xml')).status).toBe(404);
});

test('the site map has every page in every language, with its counterparts', () => {
  const xml = siteMap(releaseOf({ dataset }), origin);
  const locations = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc);
  expect(new Set(locations).size).toBe(locations.length);
  for (const path of [
    '/',
    '/zh',
    '/topics/health',
    '/zh/compare',
    ...dataset.provisions.map(({ id }) => `/provisions/${id}`),
    ...dataset.provisions.map(({ id }) => `/zh/provisions/${id}`),
  ])
    expect(locations).toContain(origin + path);
  const entry = xml
    .split('\n')
    .find((line) => line.includes('<loc>https://parley.example/zh/topics/health<'));
  for (const [tag, path] of [
    ['en', '/topics/health'],
    ['zh-Hans', '/zh/topics/health'],
    ['x-default', '/topics/health'],
  ])
    expect(entry).toContain(`hreflang="${tag}" href="${origin}${path}"`);
});
