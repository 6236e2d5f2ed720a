import type { LocationQueryRaw, RouteLocationRaw } from 'vue-router';
import { useSpeech } from './messages.ts';
import type { PageName } from './routes.ts';

/** Names a page in the reader's language, for links and for the router. */
export const usePageTarget = (): ((
  page: PageName,
  params?: Record<string, string | string[]>,
  rest?: { hash?: string | undefined; query?: LocationQueryRaw | undefined },
) => RouteLocationRaw) => {
  const speech = useSpeech();
  return (page, params = {}, { hash, query } = {}) => ({
    name: page,
    params: {
      ...params,
      ...(speech.language.prefix === '' ? {} : { language: speech.language.prefix }),
    },
    ...(hash === undefined ? {} : { hash }),
    ...(query === undefined ? {} : { query }),
  });
};
