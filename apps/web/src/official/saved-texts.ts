import { createStore, del, entries, keys, set } from 'idb-keyval';
import { flagKeptTexts } from './kept-flag.ts';
import { parseKeptText, type KeptText } from './parse-kept-text.ts';

const store = () => createStore('parley-official-texts', 'texts');

/** Whether something worked; storage may be full, or refused by the browser. */
const works = (effect: () => Promise<void>): Promise<boolean> =>
  effect().then(
    () => true,
    () => false,
  );

/** Texts kept on this device, by plan; none where the browser gives no storage. What is no text is passed over. */
export const readKeptTexts = (): Promise<(readonly [string, KeptText])[]> =>
  Promise.resolve()
    .then(() => entries<string, unknown>(store()))
    .then((kept) =>
      kept.flatMap(([plan, value]) => {
        const text = parseKeptText(value);
        return text === undefined ? [] : [[plan, text] as const];
      }),
    )
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
