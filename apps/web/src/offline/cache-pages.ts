import { pageDataAddress } from '../page-data.ts';
import { dataCacheOf } from '../service-worker/caches.ts';
import { siteBase } from '../site-base.ts';

/** How far keeping has come. */
export interface Progress {
  done: number;
  failed: number;
  /** Bytes of what was kept, as they are stored. */
  bytes: number;
}

/** Requests under way at once: quick, and gentle to the service. */
const atOnce = 4;

/**
 * Fetches the data of pages and keeps them on this device.
 *
 * @param pages Addresses of the pages from the root.
 * @param build The build of the app that will read them.
 * @param tell Told after each page.
 * @param signal Ends it when aborted; what was kept stays.
 * @throws DOMException when the browser gives no more storage.
 */
export const cachePages = async (
  pages: readonly string[],
  build: string,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> => {
  const base = siteBase();
  const cache = await caches.open(dataCacheOf(build));
  const progress: Progress = { done: 0, failed: 0, bytes: 0 };
  const waiting = [...pages];
  const cacheNext = async (): Promise<void> => {
    for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
      signal.throwIfAborted();
      const address = base + pageDataAddress(page);
      const response = await fetch(address, { signal }).catch(() => undefined);
      if (response?.ok) {
        const body = await response.blob();
        progress.bytes += body.size;
        await cache.put(address, new Response(body, { headers: response.headers }));
        progress.done += 1;
      } else progress.failed += 1;
      signal.throwIfAborted();
      onProgress({ ...progress });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, cacheNext));
};
