import { pagePaths, pagePrefixes, staticPages } from '@parley/model';
import { codesOf, openTasks } from '@parley/model/vocabularies';
import type { Release } from '../releases/release.ts';

const tags = { en: 'en', zh: 'zh-Hans' } as const;

/** Paths of every page of a release, without language. */
const pagesOf = ({ dataset }: Release): string[] => {
  return [
    ...staticPages,
    ...codesOf(openTasks).map(pagePaths.openTask),
    ...dataset.sets.flatMap(({ id, plans }) => [pagePaths.set(id), pagePaths.comparison(plans)]),
    ...dataset.plans.map(({ id }) => pagePaths.plan(id)),
    ...dataset.topics.map(({ id }) => pagePaths.topic(id)),
    ...dataset.cooperationAreas.map(({ id }) => pagePaths.area(id)),
    ...dataset.provisions.map(({ id }) => pagePaths.provision(id)),
    ...dataset.events.map(({ id }) => pagePaths.event(id)),
    ...dataset.relations.map(({ id }) => pagePaths.relation(id)),
    ...dataset.silences.map(({ id }) => pagePaths.silence(id)),
  ];
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Every page in every language, each with its counterparts (https://www.sitemaps.org, with hreflang). */
export const siteMap = (release: Release, origin: string): string => {
  // Object.entries loses the key type; these are exactly the languages of pages.
  const languages = Object.entries(pagePrefixes) as [keyof typeof pagePrefixes, string][];
  const address = (prefix: string, path: string): string =>
    escaped(`${origin}${prefix}${path}` === origin ? `${origin}/` : `${origin}${prefix}${path}`);
  const entries = pagesOf(release).flatMap((path) => {
    const alternates = [
      ...languages.map(([language, prefix]) => [tags[language], prefix]),
      ['x-default', ''],
    ]
      .map(
        ([tag, prefix = '']) =>
          `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(prefix, path)}"/>`,
      )
      .join('');
    return languages.map(
      ([, prefix]) =>
        `<url><loc>${address(prefix, path)}</loc><lastmod>${release.dataset.date}</lastmod>${alternates}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
};
