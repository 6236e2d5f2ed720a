import type { Release } from '../releases/release.ts';

/** What a file says about itself once it has left the service. */
export const aboutRelease = ({ dataset }: Release): [key: string, value: string][] => [
  ['name', 'Parley: AI governance plans, side by side'],
  ['unofficial', 'Made by no government. Summaries are our own words; cite the official texts.'],
  ['data version', dataset.dataVersion],
  ['data date', dataset.date],
  ['data SHA-256', dataset.hash],
  ['schema version', String(dataset.schemaVersion)],
  ['licence', 'CC-BY-4.0, https://creativecommons.org/licenses/by/4.0/'],
];
