import { shallowRef, watch } from 'vue';
import { createWebHistory } from 'vue-router';
import { applyHead } from './apply-head.ts';
import { saveColumnOrder } from './compare/column-order.ts';
import { createParley } from './create-app.ts';
import { fetchPage } from './fetch-page.ts';
import { languageOfPrefix } from './languages.ts';
import { startWhenSettled } from './offline/service.ts';
import { headKey, type PageHead } from './page-head.ts';
import { keyOf } from './page-store.ts';
import { siteBase } from './site-base.ts';
import './styles/index.css';

const carried = document.querySelector('#page-data')?.textContent;
const history = createWebHistory(siteBase());
const parley = await createParley(
  (to) => fetchPage(keyOf(to)),
  history,
  languageOfPrefix(/^\/([a-z]{2})(?:\/|$)/.exec(history.location)?.[1]),
  // Written by our own server into this very page.
  carried ? (JSON.parse(carried) as Record<string, unknown>) : undefined,
);
const { app, router, pages } = parley;
const head = shallowRef<PageHead>();
app.provide(headKey, head);
watch(head, (page) => page && applyHead(page));
await router.isReady();
// A page that carries its data is hydrated at once, and needs none of this.
const listen = pages.isHtmlAlone(keyOf(router.currentRoute.value))
  ? (await import('./hydration/hydrate-first-page.ts')).hydrateFirstPage(parley)
  : undefined;
app.mount('#app');
listen?.();
saveColumnOrder(router, pages);
startWhenSettled();
