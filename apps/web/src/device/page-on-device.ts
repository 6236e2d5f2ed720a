import { createMemoryHistory } from 'vue-router';
import { createLoadPage } from '../load-page.ts';
import type { PageAnswer } from '../page-data.ts';
import { createPageRouter } from '../page-router.ts';
import { openDevice } from './open-device.ts';

/**
 * Makes the data of a page from the whole release on this device.
 *
 * @param page The page's key: its address from the root.
 * @throws Error when the release cannot be had.
 */
export const pageOnDevice = async (page: string): Promise<PageAnswer> => {
  const device = await openDevice('');
  // Any build: what is on the device was kept by this one (`dataCacheOf`).
  const load = createLoadPage((request) => device.loadPage(request), '');
  return load(createPageRouter(createMemoryHistory()).resolve(page));
};
