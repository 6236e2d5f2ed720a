import { ownScript } from '../own-script.ts';
import { isOurs } from '../service-worker/caches.ts';
import { siteBase } from '../site-base.ts';

/** Set when a reader has switched the service worker off. */
const off = 'parley-offline-off';

/** Whether this browser can show pages without a network at all. */
export const canWorkOffline = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** Whether the reader has not switched it off; a browser without storage has nothing to remember. */
export const wantsOffline = (): boolean => {
  try {
    return localStorage.getItem(off) === null;
  } catch {
    return false;
  }
};

/** Starts the service worker. Answers whether it could be started. */
export const startService = async (): Promise<boolean> => {
  try {
    localStorage.removeItem(off);
    const base = siteBase();
    await navigator.serviceWorker.register(ownScript(`${base}/sw.js`), { scope: `${base}/` });
    return true;
  } catch {
    return false;
  }
};

/** Ends the service worker and deletes everything that it kept. Answers whether nothing is left. */
export const stopService = async (): Promise<boolean> => {
  try {
    localStorage.setItem(off, '1');
    const registration = await navigator.serviceWorker.getRegistration(`${siteBase()}/`);
    await registration?.unregister();
    const ours = (await caches.keys()).filter(isOurs);
    await Promise.all(ours.map((name) => caches.delete(name)));
    return true;
  } catch {
    return false;
  }
};

/** Starts the service worker once the page has settled, unless the reader switched it off. */
export const startWhenSettled = (): void => {
  if (!import.meta.env.PROD || !canWorkOffline() || !wantsOffline()) return;
  if (document.readyState === 'complete') void startService();
  else addEventListener('load', () => void startService(), { once: true });
};
