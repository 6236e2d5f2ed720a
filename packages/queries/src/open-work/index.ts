export { monthsBefore } from './months-before.ts';
export { openWork, type OpenWork, type OpenWorkOptions } from './open-work.ts';
export { pageOfEntry } from './page-of-entry.ts';
