import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { clientsClaim } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { datasetAddress } from '../page-data.ts';
import { assetCache, dataCacheOf, pageCache, shellAddress } from './caches.ts';

/** What is used of a service worker's scope; TypeScript's own types for it would take the page's place. */
interface WorkerScope {
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: ((type: 'install' | 'activate', listener: (event: Phase) => void) => void) &
    ((type: 'message', listener: (event: Phase & MessageEvent<unknown>) => void) => void);
}
type Phase = Event & { waitUntil: (work: Promise<unknown>) => void };

// The scope that this script runs in.
const scope = self as unknown as WorkerScope;
/** Files that any page of this build needs, and the build's name; put in by the build. */
declare const SHELL_FILES: readonly string[];
/** Files that only some pages need: what reads documents, and what computes on the device. */
declare const FURTHER_FILES: readonly string[];
declare const BUILD_NAME: string;

const base = new URL(scope.registration.scope).pathname.replace(/\/$/, '');
const dataCache = dataCacheOf(BUILD_NAME);

/** How long the network is waited for before what is at hand is shown, in seconds. */
const networkTimeoutSeconds = 4;

// Workbox's own plugins do not fit its own type under exactOptionalPropertyTypes.
const plugin = (made: CacheableResponsePlugin | ExpirationPlugin): WorkboxPlugin =>
  made as WorkboxPlugin;

// Failures, problems and redirects are never kept.
const onlyGood = plugin(new CacheableResponsePlugin({ statuses: [200] }));

const pages = new NetworkFirst({
  cacheName: pageCache,
  networkTimeoutSeconds,
  plugins: [onlyGood, plugin(new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }))],
});
const data = new NetworkFirst({
  cacheName: dataCache,
  networkTimeoutSeconds,
  plugins: [onlyGood, plugin(new ExpirationPlugin({ maxEntries: 3000, purgeOnQuotaError: true }))],
});
const assets = new CacheFirst({
  cacheName: assetCache,
  // Old pages may still need old files; they go when they have not been used for two months.
  plugins: [
    onlyGood,
    plugin(
      new ExpirationPlugin({
        maxEntries: 400,
        maxAgeSeconds: 60 * 24 * 60 * 60,
        purgeOnQuotaError: true,
      }),
    ),
  ],
});

scope.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const shell = await caches.open(pageCache);
      await shell.add(new Request(base + shellAddress, { cache: 'no-cache' }));
      await Promise.all(
        SHELL_FILES.map((file) => assets.handle({ event, request: new Request(base + file) })),
      );
      await scope.skipWaiting();
    })(),
  );
});

/** Who made a device ready for a room without a network finds it ready after an update as well. */
const keepAgain = async (former: string): Promise<void> => {
  const address = base + datasetAddress;
  if (!(await (await caches.open(former)).match(address))) return;
  const cache = await caches.open(dataCache);
  await cache.add(new Request(address, { cache: 'no-cache' })).catch(() => undefined);
  await keepFurther().catch(() => undefined);
};

const keepFurther = async (): Promise<void> => {
  const cache = await caches.open(assetCache);
  for (const file of FURTHER_FILES)
    if (!(await cache.match(base + file))) await cache.add(new Request(base + file));
};

scope.addEventListener('message', (event) => {
  if (JSON.stringify(event.data) !== '{"keep":"files"}') return;
  event.waitUntil(
    keepFurther().then(
      () => event.ports[0]?.postMessage(true),
      () => event.ports[0]?.postMessage(false),
    ),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      // Data of another build have a shape that this one may not know.
      for (const name of await caches.keys())
        if (name.startsWith(dataCacheOf('')) && name !== dataCache) {
          await keepAgain(name);
          await caches.delete(name);
        }
    })(),
  );
});
clientsClaim();

/** What the service answers besides pages: the API, its description, feeds, files for programs. */
const notPages =
  /^\/(?:v1|docs|mcp|editions|healthz|readyz)(?:\/|$)|^(?:\/[a-z]{2})?\/[^/]+\.(?:json|xml|atom|ics|txt)$/;

const isUnder = (url: URL, folder: string): boolean => url.pathname.startsWith(`${base}${folder}`);

registerRoute(({ url, sameOrigin }) => sameOrigin && isUnder(url, '/assets/'), assets);
// Every page waits for it before it is painted, so that it is never waited for.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname === `${base}/theme.js`,
  new StaleWhileRevalidate({ cacheName: assetCache, plugins: [onlyGood] }),
);
registerRoute(({ url, sameOrigin }) => sameOrigin && isUnder(url, '/page-data/'), data);
registerRoute(
  ({ url, request }) =>
    request.mode === 'navigate' &&
    // The API and its description are not pages.
    !notPages.test(url.pathname.slice(base.length)),
  pages,
);

// Without a network, a page that was not visited is made in the browser from its data, if those are here.
setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  return (await caches.match(base + shellAddress)) ?? Response.error();
});
