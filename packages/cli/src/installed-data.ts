/** Where the data package stands, or undefined where it is not installed: the command does not depend on it. */
export const installedData = await import('@parley/provisions/files').catch(() => undefined);
