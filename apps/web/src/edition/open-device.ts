import type { Dataset } from '@parley/model';
import { createDevice, type Device } from '../device/device.ts';
import type { AsyncDevice } from '../device/open-device.ts';
import { embedded } from './embedded.ts';

/** A device with the dataset that it was made from. */
interface OwnDevice extends Device {
  dataset: Dataset;
}

let opened: Promise<OwnDevice> | undefined;

/** The dataset that the file carries, with what is computed from it. */
export const ownDevice = (): Promise<OwnDevice> => {
  opened ??= embedded('dataset').then((text) => {
    // Written into this very file together with the app.
    const dataset = JSON.parse(text) as Dataset;
    return { dataset, ...createDevice(dataset) };
  });
  return opened;
};

/** Stands in the place of `device/open-device.ts`: a file from a disk has no worker of its own origin. */
export const openDevice = async (): Promise<AsyncDevice> => {
  const device = await ownDevice();
  return {
    loadPage: async (request) => device.loadPage(request),
    checkDraft: async (text) => device.checkDraft(text),
    concordance: async (term, own) => device.concordance(term, own),
    cards: async (items, language) => device.cards(items, language),
    briefFile: (request, format) => device.briefFile(request, format),
    briefPaper: (request) => device.briefPaper(request),
  };
};
