import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { MessagePart } from './message-parts.ts';

interface PageRoute {
  /** Path without the language. */
  path: string;
  /** Names in the query that the page's loader reads; any other part is the page's own affair. */
  query?: readonly string[];
  page: () => Promise<{ default: Component }>;
  /** Messages that this page speaks and few others do. */
  words?: readonly MessagePart[];
  /** Whether it shows what is on the device, so that it is nothing without its script. */
  atOnce?: boolean;
}

/** Every kind of page: its address and what shows it. What each shows is a query of @parley/queries/pages. */
export const pageRoutes = {
  home: { path: '', page: () => import('./pages/HomePage.vue'), words: ['home'] },
  set: { path: 'sets/:set', page: () => import('./pages/SetPage.vue'), words: ['home'] },
  compare: {
    path: 'compare/:parts*',
    page: () => import('./pages/ComparePage.vue'),
    words: ['brief'],
  },
  blind: { path: 'blind/:token/:topic', page: () => import('./pages/BlindPage.vue') },
  pack: {
    path: 'pack',
    page: () => import('./pages/PackPage.vue'),
    words: ['pack'],
    atOnce: true,
  },
  topics: { path: 'topics', query: ['find'], page: () => import('./pages/TopicsPage.vue') },
  topic: {
    path: 'topics/:topic',
    // A topic is the comparison of the first plans on it.
    page: () => import('./pages/ComparePage.vue'),
    words: ['brief'],
  },
  plans: { path: 'plans', page: () => import('./pages/PlansPage.vue'), words: ['plans'] },
  plan: { path: 'plans/:plan', query: ['evidence'], page: () => import('./pages/PlanPage.vue') },
  provision: {
    path: 'provisions/:provision',
    page: () => import('./pages/ProvisionPage.vue'),
  },
  correct: {
    path: 'correct/:kind/:id',
    page: () => import('./pages/CorrectPage.vue'),
    words: ['correct'],
    atOnce: true,
  },
  cooperation: {
    path: 'cooperation',
    page: () => import('./pages/CooperationPage.vue'),
  },
  area: {
    path: 'cooperation/:area',
    page: () => import('./pages/AreaPage.vue'),
    words: ['brief'],
  },
  actors: { path: 'actors', page: () => import('./pages/ActorsPage.vue'), words: ['actors'] },
  actor: {
    path: 'actors/:actor',
    page: () => import('./pages/ActorPage.vue'),
    words: ['actorKind', 'actorRole', 'actors'],
  },
  timeline: {
    path: 'timeline',
    query: ['jurisdiction', 'kind', 'topic', 'since', 'until'],
    page: () => import('./pages/TimelinePage.vue'),
    words: ['timeline'],
  },
  event: {
    path: 'events/:event',
    page: () => import('./pages/EventPage.vue'),
    words: ['brief', 'timeline'],
  },
  relation: { path: 'relations/:relation', page: () => import('./pages/RelationPage.vue') },
  silence: { path: 'silences/:silence', page: () => import('./pages/SilencePage.vue') },
  search: {
    path: 'search',
    query: ['q', 'kind', 'plan', 'topic', 'evidence', 'from'],
    page: () => import('./pages/SearchPage.vue'),
    words: ['search', 'searchKind'],
  },
  draft: {
    path: 'draft',
    page: () => import('./pages/DraftPage.vue'),
    words: ['draft', 'searchKind'],
    atOnce: true,
  },
  venues: { path: 'venues', page: () => import('./pages/VenuesPage.vue') },
  sources: { path: 'sources', page: () => import('./pages/SourcesPage.vue') },
  changes: {
    path: 'changes',
    page: () => import('./pages/ChangesPage.vue'),
    words: ['changeKind', 'changeType'],
  },
  developers: {
    path: 'developers',
    page: () => import('./pages/DevelopersPage.vue'),
    words: ['developers'],
  },
  contribute: {
    path: 'contribute',
    page: () => import('./pages/ContributePage.vue'),
    words: ['contribute'],
  },
  openWork: {
    path: 'open-work',
    page: () => import('./pages/OpenWorkPage.vue'),
    words: ['openWork'],
  },
  openTask: {
    path: 'open-work/:task',
    page: () => import('./pages/OpenTaskPage.vue'),
    words: ['openWork'],
  },
  method: { path: 'method', page: () => import('./pages/MethodPage.vue'), words: ['method'] },
  official: {
    path: 'official-words',
    page: () => import('./pages/OfficialPage.vue'),
    words: ['official'],
    atOnce: true,
  },
  offline: {
    path: 'offline',
    page: () => import('./pages/OfflinePage.vue'),
    words: ['offline', 'official'],
    atOnce: true,
  },
  problem: {
    path: 'problems/:problem',
    page: () => import('./pages/ProblemPage.vue'),
  },
} satisfies Record<string, PageRoute>;

export type PageName = keyof typeof pageRoutes;

export const isPageName = (name: unknown): name is PageName =>
  typeof name === 'string' && Object.hasOwn(pageRoutes, name);

declare module 'vue-router' {
  interface RouteMeta {
    /** Names in the query that the page's data depend on. */
    query?: readonly string[];
    /** Messages that the page speaks besides those of every page. */
    words?: readonly MessagePart[];
    /** Whether the page is nothing without its script, so that it carries its data and is hydrated at once. */
    atOnce?: boolean;
  }
}

/** The router's records: each page under an optional first part for the language. */
export const routeRecords = (prefixes: readonly string[]): RouteRecordRaw[] => {
  const language = `/:language(${prefixes.join('|')})?`;
  return [
    ...Object.entries<PageRoute>(pageRoutes).map(
      ([name, { path, query = [], words = [], atOnce = false }]) => ({
        name,
        path: path === '' ? language : `${language}/${path}`,
        // The app shows the pages itself: the first one may stand as HTML without its component.
        components: {},
        meta: { query, words, atOnce },
      }),
    ),
    {
      // Where provisions were corrected before everything could be.
      path: `${language}/provisions/:provision/correct`,
      redirect: ({ params }) => ({
        name: 'correct',
        params: { language: params['language'], kind: 'provision', id: params['provision'] },
      }),
    },
    {
      name: 'missing',
      path: `${language}/:rest(.*)*`,
      components: {},
    },
  ];
};
