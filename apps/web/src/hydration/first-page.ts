import {
  defineAsyncComponent,
  defineComponent,
  h,
  nextTick,
  onMounted,
  provide,
  shallowRef,
  type Component,
} from 'vue';
import { useRoute } from 'vue-router';
import type { PageAnswer } from '../page-data.ts';
import { keyOf, type usePageStore } from '../page-store.ts';
import type { FirstPage, Hydration } from './first-page-key.ts';
import { captureState } from './capture-state.ts';
import { lazyHydrationKey } from './lazy-hydration.ts';

/**
 * Lets the HTML of a page be adopted without its data: to Vue it is an async component whose loader
 * waits for the first use. With data of the same release as the HTML it is hydrated in place, with
 * those of another it is rendered anew, and focus, opened parts, fields and place are kept.
 *
 * @param key The page's key in the store.
 * @param load Fetches the page's data.
 * @param loadOwn Loads the page's component and messages.
 */
export const createFirstPage = (
  pages: ReturnType<typeof usePageStore>,
  key: string,
  load: () => Promise<PageAnswer>,
  loadOwn: () => Promise<Component>,
): FirstPage => {
  const adopted = Promise.withResolvers<Component>();
  const component: FirstPage['component'] = shallowRef();
  component.value = defineAsyncComponent(() => adopted.promise);

  /** The page's own component, with its data from the store: props would change before it is hydrated. */
  const withData = (own: Component, mounted: () => void): Component =>
    defineComponent(() => {
      const route = useRoute();
      provide(lazyHydrationKey, true);
      onMounted(mounted);
      return () => h(own, { data: pages.entries[keyOf(route)]?.data });
    });

  const hydrate = async (): Promise<Hydration> => {
    const data = load();
    // Some browsers never ask again for a module that was not to be had, so scripts wait for the data.
    if (!navigator.onLine && (await data).state !== 'ready') return 'failed';
    const [answer, own] = await Promise.all([data, loadOwn()]);
    if (answer.state !== 'ready') return 'failed';
    if (answer.build !== pages.build) return 'outdated';
    const sent = pages.entries[key]?.dataVersion;
    pages.store(key, answer);
    // The reader has gone on in the meantime.
    if (!component.value) return 'hydrated';
    if (answer.dataVersion === sent)
      await new Promise<void>((mounted) => adopted.resolve(withData(own, mounted)));
    else {
      const restore = captureState();
      component.value = undefined;
      await nextTick();
      restore();
    }
    return 'hydrated';
  };
  const attempt = async (): Promise<Hydration> => {
    const outcome = await hydrate().catch((): Hydration => 'failed');
    // The next use tries again.
    if (outcome !== 'hydrated') underway = undefined;
    return outcome;
  };
  let underway: Promise<Hydration> | undefined;

  return {
    component,
    hydrate: () => (underway ??= attempt()),
    leave: () => (component.value = undefined),
  };
};
