import { createPinia } from 'pinia';
import { createApp, createSSRApp, ref, shallowRef, type App as VueApp, type Ref } from 'vue';
import { START_LOCATION, type Router, type RouterHistory } from 'vue-router';
import App from './App.vue';
import { loadPagesOnNavigation, type LoadPage } from './page-loading.ts';
import { languageOfPrefix, type PageLanguage } from './languages.ts';
import { loadSpeech, loadWords, speechKey, type Speech } from './messages.ts';
import { announcementKey } from './announce.ts';
import { createPageRouter } from './page-router.ts';
import { keyOf, usePageStore } from './page-store.ts';
import { waitingKey } from './waiting.ts';

export interface Parley {
  app: VueApp;
  router: Router;
  pages: ReturnType<typeof usePageStore>;
  speech: () => Speech;
  /** Whether a page is being waited for. */
  waiting: Ref<boolean>;
  /** What is said in the page's live region. */
  announcement: Ref<string>;
}

/**
 * Puts the app together: the same for a server that renders a page and for a browser that wakes it.
 *
 * @param language The language of the first page.
 * @param state What the server put into the page; nothing is asked for again.
 */
export const createParley = async (
  loadPage: LoadPage,
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

  const speech = shallowRef(await loadSpeech(language, []));
  app.provide(speechKey, () => speech.value);
  const waiting = ref(false);
  app.provide(waitingKey, waiting);
  const announcement = ref('');
  app.provide(announcementKey, announcement);

  const router = createPageRouter(history);
  loadPagesOnNavigation(router, pages, loadPage, waiting);
  router.beforeResolve(async (to, from) => {
    const next = languageOfPrefix(to.params['language']?.toString());
    const isHtmlAlone = from === START_LOCATION && pages.isHtmlAlone(keyOf(to));
    const words = isHtmlAlone ? [] : (['core', ...(to.meta.words ?? [])] as const);
    try {
      if (next !== speech.value.language) speech.value = await loadSpeech(next, words);
      else if (words.length > 0) await loadWords(next, words);
    } catch (error) {
      // Without a network the words of the page are out of reach as well; those of the failure are here.
      if (pages.entries[keyOf(to)]?.state !== 'failed') throw error;
    }
  });

  app.use(router);
  return { app, router, pages, speech: () => speech.value, waiting, announcement };
};
