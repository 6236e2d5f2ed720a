import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import { loadCompare } from './load/compare.ts';
import { loadArea, loadCooperation } from './load/cooperation.ts';
import { loadHome } from './load/home.ts';
import type { Load } from './load/load.ts';
import { loadPlan, loadPlans } from './load/plans.ts';
import { loadProblem } from './load/problem.ts';
import { loadProvision } from './load/provision.ts';
import { loadTopic, loadTopics } from './load/topics.ts';

interface PageRoute {
  /** Path without the language. */
  path: string;
  load: Load<unknown>;
  page: () => Promise<{ default: Component }>;
}

/** Every kind of page: its address, where its data come from, and what shows them. */
export const pageRoutes = {
  home: { path: '', load: loadHome, page: () => import('./pages/HomePage.vue') },
  compare: {
    path: 'compare/:parts*',
    load: loadCompare,
    page: () => import('./pages/ComparePage.vue'),
  },
  topics: { path: 'topics', load: loadTopics, page: () => import('./pages/TopicsPage.vue') },
  topic: { path: 'topics/:topic', load: loadTopic, page: () => import('./pages/TopicPage.vue') },
  plans: { path: 'plans', load: loadPlans, page: () => import('./pages/PlansPage.vue') },
  plan: { path: 'plans/:plan', load: loadPlan, page: () => import('./pages/PlanPage.vue') },
  provision: {
    path: 'provisions/:provision',
    load: loadProvision,
    page: () => import('./pages/ProvisionPage.vue'),
  },
  cooperation: {
    path: 'cooperation',
    load: loadCooperation,
    page: () => import('./pages/CooperationPage.vue'),
  },
  area: {
    path: 'cooperation/:area',
    load: loadArea,
    page: () => import('./pages/AreaPage.vue'),
  },
  method: { path: 'method', load: loadPlans, page: () => import('./pages/MethodPage.vue') },
  problem: {
    path: 'problems/:problem',
    load: loadProblem,
    page: () => import('./pages/ProblemPage.vue'),
  },
} satisfies Record<string, PageRoute>;

export type PageName = keyof typeof pageRoutes;

declare module 'vue-router' {
  interface RouteMeta {
    /** Absent for addresses that lead nowhere. */
    load?: Load<unknown>;
  }
}

/** The router's records: each page under an optional first part for the language. */
export const routeRecords = (prefixes: readonly string[]): RouteRecordRaw[] => {
  const language = `/:language(${prefixes.join('|')})?`;
  return [
    ...Object.entries(pageRoutes).map(([name, { path, load, page }]) => ({
      name,
      path: path === '' ? language : `${language}/${path}`,
      component: page,
      meta: { load },
    })),
    {
      name: 'missing',
      path: `${language}/:rest(.*)*`,
      component: () => import('./pages/MissingPage.vue'),
    },
  ];
};
