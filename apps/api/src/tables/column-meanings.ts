/** What columns hold whose field alone does not say it, by their path. */
export const columnMeanings: Readonly<Record<string, string>> = {
  'added.release': 'Version of the release with which it came into the data.',
  'added.date': 'Day of the release with which it came into the data.',
  'changed.release': 'Version of the latest release that changed it.',
  'changed.date': 'Day of the latest release that changed it.',
  sides: 'The provisions that speak for each plan, in no order of rank.',
};
