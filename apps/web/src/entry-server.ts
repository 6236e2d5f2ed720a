import { shallowRef } from 'vue';
import { renderToString, ssrInterpolate } from 'vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import template from '../dist/client/index.html?raw';
import manifest from '../dist/client/.vite/manifest.json';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { LoadPage } from './page-loading.ts';
import { createParley, type Parley } from './create-app.ts';
import { movedTo } from './compare/moved-to.ts';
import { languageOfPrefix } from './languages.ts';
import type { LoadedPage, LoadPage as LoadView } from '@parley/queries/pages';
import { createLoadPage, loadDataAt, type PageData } from './load-page.ts';
import { headKey, type PageHead } from './page-head.ts';
import { statusOf } from './page-data.ts';
import { shellAddress } from './service-worker/caches.ts';
import { keyOf } from './page-store.ts';
import { publicUrlKey } from './site-address.ts';

export { datasetAddress, pageDataAddress } from './page-data.ts';

/** A page as the server sends it. */
export interface RenderedPage {
  status: number;
  html: string;
  /** Language tag of the page. */
  language: string;
  /** The address without its trailing slash, when it had one. */
  redirect?: string;
}

type Pages = Parley['pages'];

/** Text that is safe inside a script element: nothing in it can end the element. */
const scriptSafe = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What the app needs to know of its page; data come when it is used, unless it is nothing without them. */
const carriedBy = (pages: Pages, atOnce: boolean): unknown => ({
  page: {
    ...pages.$state,
    entries: Object.fromEntries(
      Object.entries(pages.entries).map(([key, { data, ...entry }]) => [
        key,
        atOnce || entry.state !== 'ready' ? { data, ...entry } : entry,
      ]),
    ),
  },
});

const modules: Readonly<Record<string, { file: string; imports?: string[]; src?: string }>> =
  manifest;

/** The build: the name of its first script changes with anything that browsers load. */
const build = modules['index.html']?.file ?? '';

/** Scripts of a module, so that the browser fetches them at once. */
const preloadsOf = (page: string): string[] => {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = modules[key];
    if (!chunk || seen.has(chunk.file)) return;
    seen.add(chunk.file);
    for (const part of chunk.imports ?? []) visit(part);
  };
  visit(page);
  return [...seen];
};

/** The file of a page's component: `home` is in pages/HomePage.vue. */
const pageFile = (name: string): string =>
  `src/pages/${name.charAt(0).toUpperCase()}${name.slice(1)}Page.vue`;

/** What a page says about itself, as elements of the document's head. */
const headTags = (head: PageHead | undefined): string[] => {
  if (!head) return [];
  const title = ssrInterpolate(head.title);
  const description = ssrInterpolate(head.description);
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:type" content="website">`,
    `<link rel="canonical" href="${ssrInterpolate(head.canonical)}">`,
    ...head.alternates.map(
      ({ language, address }) =>
        `<link rel="alternate" hreflang="${language}" href="${ssrInterpolate(address)}">`,
    ),
    ...(head.embed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${ssrInterpolate(head.embed)}" title="${title}">`,
        ]),
  ];
};

/** A path without the slashes at its end. */
const withoutSlashes = (path: string): string => {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

/**
 * @param load Gives the page its data.
 * @param about Gives what programs find in the page's head: linked data, and the page in other forms.
 */
const render = async (
  url: URL,
  publicUrl: string,
  load: LoadPage,
  about: () => Pick<LoadedPage, 'linkedData' | 'alternates'>,
): Promise<RenderedPage> => {
  const base = new URL(publicUrl).pathname.replace(/\/$/, '');
  const frame = template.replaceAll('="/', `="${base}/`);
  const language = languageOfPrefix(/^\/([a-z]{2})(?:\/|$)/.exec(url.pathname)?.[1]);
  if (url.pathname.length > 1 && url.pathname.endsWith('/'))
    return {
      status: 308,
      html: '',
      language: language.tag,
      redirect: `${withoutSlashes(url.pathname) || '/'}${url.search}`,
    };

  if (url.pathname === shellAddress)
    // The frame of every page, which a browser fills by itself when it has no network.
    return { status: 200, html: frame, language: language.tag };

  const { app, router, pages } = await createParley(load, createMemoryHistory(base), language);
  // Without this Vue logs what a component throws, and leaves a hole in the page.
  app.config.throwUnhandledErrorInProduction = true;
  const head = shallowRef<PageHead>();
  app.provide(headKey, head);
  app.provide(publicUrlKey, publicUrl);
  await router.push(url.pathname + url.search);
  await router.isReady();

  const route = router.currentRoute.value;
  if (route.redirectedFrom)
    return { status: 308, html: '', language: language.tag, redirect: route.fullPath };
  const parts = movedTo(route);
  if (parts)
    return {
      status: 308,
      html: '',
      language: language.tag,
      redirect: router.resolve({
        name: 'compare',
        params: { language: route.params['language'], parts },
      }).path,
    };
  const state = pages.entries[keyOf(route)]?.state;
  const body = await renderToString(app);
  const atOnce = route.meta.atOnce ?? false;
  const preloads = [
    ...[serif, sans].map(
      (font) =>
        `<link rel="preload" href="${base}${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...[
      ...preloadsOf(atOnce ? pageFile(String(route.name)) : 'src/hydration/hydrate-first-page.ts'),
      ...['frame', ...(atOnce ? ['core', ...(route.meta.words ?? [])] : [])].flatMap((part) =>
        preloadsOf(`virtual:messages/${language.code}/${part}`),
      ),
    ].map((file) => `<link rel="modulepreload" href="${base}/${file}">`),
  ];
  const inLanguage = `${base}${language.prefix === '' ? '' : `/${language.prefix}`}`;
  const feeds = [
    `<link rel="alternate" type="application/atom+xml" href="${inLanguage}/feed.atom">`,
    ...(route.name === 'timeline' || route.name === 'event'
      ? [
          `<link rel="alternate" type="application/atom+xml" href="${inLanguage}/events.atom">`,
          `<link rel="alternate" type="text/calendar" href="${inLanguage}/events.ics">`,
        ]
      : []),
  ];
  const { linkedData, alternates = [] } = about();
  const otherForms = alternates.map(
    ({ type, address }) =>
      `<link rel="alternate" type="${type}" href="${base}${ssrInterpolate(address)}">`,
  );
  const aboutPage =
    linkedData === undefined
      ? []
      : [`<script type="application/ld+json">${scriptSafe(linkedData)}</script>`];
  const html = frame
    .replace('<html>', `<html lang="${language.tag}">`)
    .replace('<!--head-->', () =>
      [...headTags(head.value), ...otherForms, ...feeds, ...aboutPage, ...preloads].join('\n    '),
    )
    .replace('<!--page-->', () => body)
    .replace(
      '<!--data-->',
      () =>
        `<script type="application/json" id="page-data">${scriptSafe(carriedBy(pages, atOnce))}</script>`,
    );
  const status = statusOf[state ?? 'failed'];
  return { status, html, language: language.tag };
};

/**
 * Renders any address of the web app to a complete document.
 *
 * @param url Address of the page; only path and query matter.
 * @param load Loads the view of the page.
 * @param publicUrl Where readers reach the site, for canonical and alternate links. Its path is the
 *   one that the site lives under, which every link and file of the page begins with.
 * @returns A page; rejects with what was thrown while it was loaded or rendered.
 */
export const renderPage = async (
  url: URL,
  load: LoadView,
  publicUrl = url.origin,
): Promise<RenderedPage> => {
  let about: Pick<LoadedPage, 'linkedData' | 'alternates'> = {};
  const loadAndRemember: LoadView = async (request) => {
    const page = await load(request);
    about = page;
    return page;
  };
  return render(url, publicUrl, createLoadPage(loadAndRemember, build), () => about);
};

/**
 * Renders, with status 500, what a reader is told in place of a page that could not be made.
 *
 * @param requestId The id under which the log has the error.
 */
export const renderFailedPage = async (
  url: URL,
  publicUrl: string,
  requestId: string,
): Promise<RenderedPage> =>
  render(
    url,
    publicUrl,
    async () => ({ build, dataVersion: '', state: 'failed', data: { requestId } }),
    () => ({}),
  );

/**
 * Loads the data of a page for a browser that is already in the app.
 *
 * @param url An address of page data.
 * @param load Loads the view of the page.
 */
export const loadPageData = (url: URL, load: LoadView): Promise<PageData> =>
  loadDataAt(url, createLoadPage(load, build));
