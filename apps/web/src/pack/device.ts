/** Whether something could be kept on the device. */
export type SaveResult = 'saved' | 'full' | 'blocked';

/** What is kept under a name: its text, `null` for nothing, undefined when the browser does not tell. */
export const readDevice = (name: string): string | null | undefined => {
  try {
    return localStorage.getItem(name);
  } catch {
    return undefined;
  }
};

/** Keeps a text on the device, or says why that did not work. */
export const saveOnDevice = (name: string, text: string): SaveResult => {
  try {
    localStorage.setItem(name, text);
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
};

/** Tells when another tab changes what is kept under a name. */
export const watchDevice = (name: string, changed: (text: string | null) => void): void => {
  addEventListener('storage', ({ key, newValue }) => {
    // A tab that clears everything names no key.
    if (key === name || key === null) changed(newValue);
  });
};

/** Takes what is kept under a name off the device. */
export const dropFromDevice = (name: string): void => {
  try {
    localStorage.removeItem(name);
  } catch {
    // Nothing was kept, then.
  }
};
