import { computed, inject, watchEffect, type InjectionKey, type ShallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { pageLanguages } from './languages.ts';
import { useSpeech } from './messages.ts';
import type { PageName } from './routes.ts';
import { usePublicUrl } from './site-address.ts';

/** What the head of a document says about its page. */
export interface PageHead {
  /** Language tag of the document. */
  language: string;
  title: string;
  description: string;
  canonical: string;
  /** Addresses of the same page in every language, the default among them. */
  alternates: { language: string; address: string }[];
  /** Where others get it as a snippet for their own page (oEmbed); absent where it is none. */
  embed?: string;
}

/** Where a page of ours is had as a snippet for somebody else's. */
export const embedAddress = (origin: string, address: string): string =>
  `${origin}/oembed?${new URLSearchParams({ url: address, format: 'json' })}`;

/** Where the page that is shown leaves its head, for a server to write or a browser to apply. */
export const headKey: InjectionKey<ShallowRef<PageHead | undefined>> = Symbol('head');

/**
 * Sets title, description, canonical address and the addresses in other languages of a page.
 *
 * @param page The title without the site's name, the description, and where the page belongs when
 *   that is another address than the one that was asked for.
 */
export const usePageHead = (
  page: () => {
    title: string;
    description: string;
    at?: { name: PageName; params: Record<string, string> };
    /** Whether others may show it on their own page. */
    embed?: boolean;
  },
): void => {
  const speech = useSpeech();
  const route = useRoute();
  const router = useRouter();
  const head = inject(headKey);
  const origin = usePublicUrl();
  // The page stays the one it was made for while the next is on its way.
  const own = { name: route.name ?? 'home', params: route.params };
  const current = computed((): PageHead => {
    const { title, description, at = own, embed = false } = page();
    const inLanguage = (prefix: string): string =>
      origin +
      router.resolve({
        name: at.name,
        params: { ...at.params, language: prefix === '' ? null : prefix },
      }).path;
    const canonical = inLanguage(speech.language.prefix);
    return {
      language: speech.language.tag,
      title: title === '' ? speech.t('site.title') : `${title} · ${speech.t('site.name')}`,
      description,
      canonical,
      alternates: [
        ...pageLanguages.map(({ tag, prefix }) => ({ language: tag, address: inLanguage(prefix) })),
        { language: 'x-default', address: inLanguage('') },
      ],
      ...(embed ? { embed: embedAddress(origin, canonical) } : {}),
    };
  });
  if (import.meta.env.SSR) {
    if (head) head.value = current.value;
  } else watchEffect(() => head && (head.value = current.value));
};
