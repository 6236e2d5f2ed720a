import { useHead } from '@unhead/vue';
import { inject, type InjectionKey } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { pageLanguages } from './languages.ts';
import { useSpeech } from './messages.ts';

/** Origin under which readers reach the site; known while rendering on a server only. */
export const publicUrlKey: InjectionKey<string> = Symbol('public-url');

/**
 * Sets title, description, canonical address and the addresses in other languages of a page.
 *
 * @param title Without the site's name.
 */
export const usePageHead = (page: () => { title: string; description: string }): void => {
  const speech = useSpeech();
  const { t } = speech;
  const route = useRoute();
  const router = useRouter();
  const origin = inject(publicUrlKey, () => globalThis.location?.origin ?? '', true);
  const inLanguage = (prefix: string): string =>
    origin +
    router.resolve({ params: { ...route.params, language: prefix === '' ? null : prefix } }).path;
  useHead({
    title: () => {
      const { title } = page();
      return title === '' ? t('site.title') : `${title} · ${t('site.name')}`;
    },
    meta: [
      { name: 'description', content: () => page().description },
      { property: 'og:title', content: () => page().title || t('site.title') },
      { property: 'og:description', content: () => page().description },
      { property: 'og:type', content: 'website' },
    ],
    link: () => [
      { rel: 'canonical', href: origin + route.path },
      ...pageLanguages.map(({ tag, prefix }) => ({
        rel: 'alternate' as const,
        hreflang: tag,
        type: 'text/html',
        href: inLanguage(prefix),
      })),
      { rel: 'alternate' as const, hreflang: 'x-default', type: 'text/html', href: inLanguage('') },
    ],
    htmlAttrs: { lang: () => speech.language.tag },
  });
};
