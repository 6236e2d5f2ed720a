import type { OfficialDocument } from '@parley/documents';
import { createStore, del, entries, keys, set } from 'idb-keyval';
import { flagKeptTexts } from './kept-flag.ts';

/** A text that the reader asked to keep on this device. */
export interface KeptText {
  name: string;
  document: OfficialDocument;
}

const store = () => createStore('parley-official-texts', 'texts');

/** Whether something worked; storage may be full, or refused by the browser. */
const works = (effect: () => Promise<void>): Promise<boolean> =>
  effect().then(
    () => true,
    () => false,
  );

/** Texts kept on this device, by plan; none where the browser gives no storage. */
export const readKeptTexts = (): Promise<(readonly [string, KeptText])[]> =>
  Promise.resolve()
    .then(() => entries<string, KeptText>(store()))
    .catch(() => []);

/** Keeps a text of a plan. Answers whether that worked. */
export const keepText = (plan: string, text: KeptText): Promise<boolean> =>
  works(async () => {
    await set(plan, text, store());
    flagKeptTexts(true);
  });

/** Takes the text of a plan off this device. Answers whether that worked. */
export const dropText = (plan: string): Promise<boolean> =>
  works(async () => {
    await del(plan, store());
    if ((await keys(store())).length === 0) flagKeptTexts(false);
  });
