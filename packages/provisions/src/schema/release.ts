import * as v from 'valibot';
import { date } from './ids.ts';

/** Version of the model. It changes when a field changes its meaning or type. */
export const schemaVersion = 1;

/** The release that the corpus stands at. Code-only releases leave it alone. */
export const releaseEntries = {
  dataVersion: v.pipe(
    v.string(),
    v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'A version is written 1.2.3.'),
  ),
  date,
};
