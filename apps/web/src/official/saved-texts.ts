import { createStore, del, entries, keys, set } from 'idb-keyval';
import { flagSavedTexts } from './saved-flag.ts';
import { parseSavedText, type SavedText } from './parse-saved-text.ts';

const store = () => createStore('parley-official-texts', 'texts');

/** Whether something worked; storage may be full, or refused by the browser. */
const works = (effect: () => Promise<void>): Promise<boolean> =>
  effect().then(
    () => true,
    () => false,
  );

/** Texts kept on this device, by plan; none where the browser gives no storage. What is no text is passed over. */
export const readSavedTexts = (): Promise<(readonly [string, SavedText])[]> =>
  Promise.resolve()
    .then(() => entries<string, unknown>(store()))
    .then((saved) =>
      saved.flatMap(([plan, value]) => {
        const text = parseSavedText(value);
        return text === undefined ? [] : [[plan, text] as const];
      }),
    )
    .catch(() => []);

/** Keeps a text of a plan. Answers whether that worked. */
export const saveText = (plan: string, text: SavedText): Promise<boolean> =>
  works(async () => {
    await set(plan, text, store());
    flagSavedTexts(true);
  });

/** Takes the text of a plan off this device. Answers whether that worked. */
export const dropText = (plan: string): Promise<boolean> =>
  works(async () => {
    await del(plan, store());
    if ((await keys(store())).length === 0) flagSavedTexts(false);
  });
