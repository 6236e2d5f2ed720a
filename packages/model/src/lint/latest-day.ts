/** The latest day that it is anywhere: who works far in the east dates by it. */
export const latestDay = (): string =>
  new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 'YYYY-MM-DD'.length);
