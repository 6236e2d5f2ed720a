import { datasetAddress, pageDataAddress } from '../page-data.ts';
import { dataCacheOf, pageCache, type KeepFiles } from '../service-worker/caches.ts';
import { siteBase } from '../site-base.ts';

/** A release that is on this device whole. */
export interface KeptRelease {
  dataVersion: string;
  /** When it was kept, as the answer was dated. */
  keptOn: Date;
  /** Bytes of the data, unpacked. */
  bytes: number;
}

/** Pages that show answers of the service; without it they are made from what was kept of them. */
const answered = ['/developers', '/zh/developers'];

const address = (): string => siteBase() + datasetAddress;

/** The release that is on this device for this build, if there is one. */
export const keptRelease = async (build: string): Promise<KeptRelease | undefined> => {
  const kept = await (await caches.open(dataCacheOf(build))).match(address());
  if (!kept) return undefined;
  return {
    dataVersion: kept.headers.get('X-Data-Version') ?? '',
    keptOn: new Date(kept.headers.get('Date') ?? ''),
    bytes: (await kept.blob()).size,
  };
};

/** Has the service worker keep the files that only some pages need. */
const keepFiles = async (): Promise<void> => {
  const { active } = await navigator.serviceWorker.ready;
  await new Promise<void>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) =>
      data === true ? resolve() : reject(new Error('Not every file came.')),
    );
    port1.start();
    active?.postMessage({ keep: 'files' } satisfies KeepFiles, [port2]);
  });
};

/**
 * Keeps a whole release and every file of the app on this device, so that every page can be made
 * without a network, in both languages, and searched.
 *
 * @throws DOMException when the browser gives no more storage; Error when something did not come.
 */
export const keepRelease = async (build: string, signal: AbortSignal): Promise<void> => {
  const cache = await caches.open(dataCacheOf(build));
  const keep = async (from: string): Promise<void> => {
    const response = await fetch(from, { signal, cache: 'no-cache' });
    if (!response.ok) throw new Error('Not everything came.');
    await cache.put(from, response);
  };
  for (const page of answered) await keep(siteBase() + pageDataAddress(page));
  await keepFiles();
  // Last: what is here says that everything is.
  await keep(address());
};

/** Addresses of pages that are on this device one by one, as far as a list can hold them. */
export const keptPages = async (most: number): Promise<string[]> => {
  if (!('caches' in globalThis)) return [];
  const requests = await (await caches.open(pageCache)).keys();
  const paths = requests.map(({ url }) => new URL(url).pathname.slice(siteBase().length) || '/');
  return [...new Set(paths)].filter((path) => path !== '/shell').slice(-most);
};
