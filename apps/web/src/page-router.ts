import { createRouter, type RouteLocation, type Router, type RouterHistory } from 'vue-router';
import { pageLanguages } from './languages.ts';
import { routeRecords } from './routes.ts';
import { scrollToTarget } from './scroll-to-target.ts';

/** Whether two addresses are of one page, in two languages. */
const isTranslated = (to: RouteLocation, from: RouteLocation): boolean => {
  const { language, ...place } = to.params;
  const { language: before, ...last } = from.params;
  return (
    to.name === from.name && language !== before && JSON.stringify(place) === JSON.stringify(last)
  );
};

/** Height of what may stand over the top of a page, in pixels. */
const head = 160;

/** The part of the page that the reader is at: the last with an id that begins above what is read. */
const partInView = (): string | undefined =>
  [...document.querySelectorAll('main [id]')].findLast((part) => {
    const { top, height } = part.getBoundingClientRect();
    return height > 0 && top < head && window.scrollY > head;
  })?.id;

/** A router over every page in every language. */
export const createPageRouter = (history: RouterHistory): Router => {
  let part: string | undefined;
  const router = createRouter({
    history,
    routes: routeRecords(pageLanguages.map(({ prefix }) => prefix).filter(Boolean)),
    scrollBehavior: async (to, from, saved) => {
      if (saved) return saved;
      if (part !== undefined || to.hash) {
        await scrollToTarget(part === undefined ? to.hash : `#${part}`);
        return false;
      }
      // Another view of the same page: the reader stays where they are.
      return to.path === from.path ? false : { top: 0 };
    },
  });
  router.afterEach((to, from) => {
    // The page that is left is still there. Ids are the same in every language.
    part = isTranslated(to, from) ? partInView() : undefined;
  });
  return router;
};
