import * as v from 'valibot';
import { changeEntries } from './change.ts';
import { date, id, webAddress } from './ids.ts';
import type { TextFactory } from './text.ts';

/** Version of the model. It changes when a field changes its meaning or type. */
export const schemaVersion = 1;

const version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'A version is written 1.2.3.'),
);

/** The release that the corpus stands at. Code-only releases leave it alone. */
export const releaseEntries = {
  dataVersion: version,
  date,
};

/** What a release says to its readers at most. */
const noteLimits = { en: 1500, zh: 900 };

/**
 * One past release: what readers were told, and every entry that changed. Written by the version step
 * and never edited, so that history says what was published.
 */
export const releaseRecordEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  version,
  date,
  /** How much changed for a program that reads the data; absent for the first release. */
  bump: v.optional(v.picklist(['major', 'minor', 'patch'])),
  /** One for each changeset, in both languages. */
  notes: v.array(
    v.strictObject({
      text: text(noteLimits),
      /** The entries that it speaks about. */
      ids: v.optional(v.array(id), []),
      /** Where the official text, or another source, supports the change. */
      source: v.optional(webAddress),
    }),
  ),
  /** Empty for the first release: everything in it is new. */
  changes: v.array(v.strictObject(changeEntries(text))),
});
