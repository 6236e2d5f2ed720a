export { citedAddresses, type CitedAddress } from './cited-addresses.ts';
export { reportOn, type Report } from './report-on.ts';
export { staleEntries, type Stale } from './stale-entries.ts';
