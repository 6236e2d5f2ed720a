import { watch } from 'vue';
import type { Parley } from '../create-app.ts';
import { fetchPage } from '../fetch-page.ts';
import { loadWords } from '../messages.ts';
import { openedTexts } from '../official/opened-text.ts';
import { usePackStore } from '../pack/pack-store.ts';
import { loadPageComponent, pageComponent } from '../page-components.ts';
import { keyOf } from '../page-store.ts';
import { firstPageKey } from './first-page-key.ts';
import { createFirstPage } from './first-page.ts';
import { hydrateOnUse } from './on-use.ts';

const withoutHash = (path: string): string => path.split('#', 1)[0] ?? '';

/**
 * Prepares the page that the server sent without its data to be hydrated when it is used. To be
 * called before the app is mounted.
 *
 * @returns A function that listens for uses, once the app is mounted; undefined for any other page.
 */
export const hydrateFirstPage = ({
  app,
  router,
  pages,
  speech,
  waiting,
  announcement,
}: Parley): (() => void) | undefined => {
  const { name, path, meta, ...rest } = router.currentRoute.value;
  const key = keyOf({ path, meta, ...rest });
  if (!pages.isHtmlAlone(key)) return undefined;

  const first = createFirstPage(
    pages,
    key,
    () => fetchPage(key),
    async () => {
      await Promise.all([
        loadPageComponent(name),
        loadWords(speech().language, ['core', ...(meta.words ?? [])]),
      ]);
      const own = pageComponent(name);
      if (!own) throw new Error(`There is no component for the page ${String(name)}.`);
      return own;
    },
  );
  app.provide(firstPageKey, first);

  router.beforeResolve(async (to, from) => {
    // Another view of the same page: it is hydrated as it is, then changed.
    if (!first.component.value || withoutHash(to.fullPath) === withoutHash(from.fullPath)) return;
    if (to.path !== from.path) return;
    if ((await first.hydrate()) !== 'hydrated') first.leave();
  });
  router.afterEach((to) => {
    if (to.path !== path) first.leave();
  });

  return () => {
    const main = document.querySelector<HTMLElement>('main');
    if (!main) return;
    hydrateOnUse(main, first, router, {
      wait: (isWaiting) => (waiting.value = isWaiting),
      fail: () => (announcement.value = speech().t('failed.title')),
    });
    // What is on the device shows in the page: pins on their buttons, opened texts beside provisions.
    const pack = usePackStore();
    const hasPins = main.querySelector('.pin-button') !== null;
    watch(
      () => openedTexts.size > 0 || (hasPins && pack.items.length > 0),
      (isOnDevice) => isOnDevice && void first.hydrate(),
      { immediate: true },
    );
  };
};
