import { createPinia } from 'pinia';
import { createApp, createSSRApp, ref, shallowRef, type App as VueApp } from 'vue';
import { createRouter, type Router, type RouterHistory } from 'vue-router';
import App from './App.vue';
import { NotFound, type Ask } from './ask.ts';
import { languageOfPrefix, pageLanguages, type PageLanguage } from './languages.ts';
import { loadSpeech, speechKey, type Speech } from './messages.ts';
import { keyOf, usePageStore } from './page-store.ts';
import { routeRecords } from './routes.ts';
import { waitingKey } from './waiting.ts';

export interface Parley {
  app: VueApp;
  router: Router;
  pages: ReturnType<typeof usePageStore>;
  speech: () => Speech;
}

/**
 * Puts the app together: the same for a server that renders a page and for a browser that wakes it.
 *
 * @param language The language of the first page.
 * @param state What the server put into the page; nothing is asked for again.
 */
export const createParley = async (
  ask: Ask,
  history: RouterHistory,
  language: PageLanguage,
  state?: Record<string, unknown>,
): Promise<Parley> => {
  // Only a page that a server rendered is woken; `vite dev` starts from nothing.
  const app = import.meta.env.SSR || state ? createSSRApp(App) : createApp(App);
  const pinia = createPinia();
  if (state) pinia.state.value = state as typeof pinia.state.value;
  app.use(pinia);
  const pages = usePageStore(pinia);

  const speech = shallowRef(await loadSpeech(language));
  app.provide(speechKey, () => speech.value);
  const waiting = ref(false);
  app.provide(waitingKey, waiting);

  const prefixes = pageLanguages.map(({ prefix }) => prefix).filter((prefix) => prefix !== '');
  const router = createRouter({
    history,
    routes: routeRecords(prefixes),
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash } : { top: 0 }),
  });

  router.beforeResolve(async (to) => {
    const next = languageOfPrefix(to.params['language']?.toString());
    const key = keyOf(to);
    waiting.value = true;
    try {
      const known = pages.entries[key]?.state;
      if (to.meta.load && known !== 'ready' && known !== 'missing') {
        const data = await to.meta.load({ ask, language: next, params: to.params });
        pages.set(key, { state: 'ready', data });
      }
    } catch (error) {
      pages.set(key, { state: error instanceof NotFound ? 'missing' : 'failed', data: undefined });
    } finally {
      waiting.value = false;
    }
    if (next !== speech.value.language) speech.value = await loadSpeech(next);
  });

  app.use(router);
  return { app, router, pages, speech: () => speech.value };
};
