import { computed } from 'vue';
import { useRoute, type RouteLocationRaw } from 'vue-router';
import { pageLanguages, type PageLanguage } from './languages.ts';
import { useSpeech } from './messages.ts';

/** The same page in every other language: its place and its filters stay. */
export const useTranslations = () => {
  const speech = useSpeech();
  const route = useRoute();
  return computed((): (PageLanguage & { to: RouteLocationRaw })[] =>
    pageLanguages
      .filter(({ code }) => code !== speech.language.code)
      .map((language) => ({
        ...language,
        to: {
          name: route.name ?? 'home',
          params: { ...route.params, language: language.prefix === '' ? null : language.prefix },
          query: route.query,
          hash: route.hash,
        },
      })),
  );
};
