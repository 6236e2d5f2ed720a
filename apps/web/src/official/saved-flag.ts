/** Set while a text is kept, so that pages need not open a database to learn that there is none. */
const flag = 'parley-official-kept';

/** Whether official texts may be kept on this device; false where the browser gives no storage. */
export const hasSavedTexts = (): boolean => {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
};

/** @throws DOMException where the browser gives no storage. */
export const flagSavedTexts = (any: boolean): void => {
  if (any) localStorage.setItem(flag, '1');
  else localStorage.removeItem(flag);
};
