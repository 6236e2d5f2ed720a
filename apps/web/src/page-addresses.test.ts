import { pagePaths, pagePrefixes, staticPages } from '@parley/model';
import { createMemoryHistory, createRouter } from 'vue-router';
import { expect, test } from 'vitest';
import { pageLanguages } from './languages.ts';
import { routeRecords } from './routes.ts';

const router = createRouter({
  history: createMemoryHistory(),
  routes: routeRecords(pageLanguages.map(({ prefix }) => prefix).filter((prefix) => prefix !== '')),
});

test('the addresses that citations and linked data give are pages', () => {
  const paths = {
    provision: pagePaths.provision('us-2025.ii.2.1'),
    topic: pagePaths.topic('health'),
    plan: pagePaths.plan('us-2025'),
    area: pagePaths.area('health'),
    event: pagePaths.event('a-summit'),
    relation: pagePaths.relation('health.data'),
    silence: pagePaths.silence('us-2025.health.data'),
    correct: pagePaths.correct('provision', 'us-2025.ii.2.1'),
    openTask: pagePaths.openTask('read-text'),
    sources: pagePaths.source('a-page'),
    compare: pagePaths.comparison(['us-2025', 'cn-2025'], 'health'),
  };
  for (const [name, path] of Object.entries(paths))
    for (const prefix of Object.values(pagePrefixes))
      expect(router.resolve(`${prefix}${path}`).name).toBe(name);
});

test('the pages that the site map lists are pages', () => {
  for (const path of staticPages)
    for (const prefix of Object.values(pagePrefixes))
      expect(router.resolve(`${prefix}${path}` || '/').name).not.toBe('missing');
});

test('pages come in exactly the languages that addresses are known for', () => {
  expect(
    pageLanguages.map(({ code, prefix }) => [code, prefix === '' ? '' : `/${prefix}`]),
  ).toEqual(Object.entries(pagePrefixes));
});
