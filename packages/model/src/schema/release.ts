import * as v from 'valibot';
import { bumpSizes } from '../vocabulary/changes.ts';
import { picklistOf } from '../vocabulary/picklist.ts';
import { changeEntries } from './change.ts';
import { field } from './field.ts';
import { date, id, webAddress } from './ids.ts';
import type { TextFactory } from './text.ts';

/** Version of the model. It changes when a field changes its meaning or type; a new optional field does not count. */
export const schemaVersion = 2;

const version = v.pipe(
  v.string(),
  v.regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, 'A version is written 1.2.3.'),
);

/** The release that the corpus stands at. Code-only releases leave it alone. */
export const releaseEntries = {
  dataVersion: field(version, {
    label: { en: 'data version', zh: '数据版本' },
    description: 'Release of the data.',
  }),
  date: field(date, { label: { en: 'date', zh: '日期' }, description: 'Day of the release.' }),
  knownUntil: field(v.optional(date), {
    label: { en: 'followed until', zh: '跟踪截止日' },
    description:
      'Last day to which events were followed; what is dated later was due, and its outcome is not known.',
  }),
};

/** What a release says to its readers at most. */
const noteLimits = { en: 1500, zh: 900 };

/**
 * One past release: what readers were told, and every entry that changed. Written by the version step
 * and never edited, so that history says what was published.
 */
export const releaseRecordEntries = <S extends v.GenericSchema>(text: TextFactory<S>) => ({
  version: field(version, {
    label: { en: 'version', zh: '版本' },
    description: 'Version of the release.',
  }),
  date: field(date, { label: { en: 'date', zh: '日期' }, description: 'Day of the release.' }),
  bump: field(v.optional(picklistOf(bumpSizes)), {
    label: { en: 'size of the change', zh: '变更幅度' },
    description:
      'How much changed for a program that reads the data; absent for the first release.',
    vocabulary: 'bump',
  }),
  notes: field(
    v.array(
      v.strictObject({
        text: field(text(noteLimits), {
          label: { en: 'text', zh: '文字' },
          description: 'What readers were told.',
        }),
        ids: field(v.optional(v.array(id), []), {
          label: { en: 'entries', zh: '条目' },
          description: 'Ids of the entries that the note speaks about.',
        }),
        source: field(v.optional(webAddress), {
          label: { en: 'source', zh: '来源' },
          description:
            'Address of the official text, or of another source, that supports the change.',
        }),
      }),
    ),
    {
      label: { en: 'notes', zh: '说明' },
      description: 'What readers were told, one note for each change.',
    },
  ),
  changes: field(v.array(v.strictObject(changeEntries(text))), {
    label: { en: 'changes', zh: '变更' },
    description:
      'Every entry that changed; empty for the first release, in which everything is new.',
  }),
});
