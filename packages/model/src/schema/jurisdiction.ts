import * as v from 'valibot';
import { isEventJurisdiction, isGovernment, isJurisdiction } from '../vocabulary/jurisdictions.ts';

/** Codes are capital letters, three digits, or words in small letters. */
const code = v.pipe(
  v.string(),
  v.regex(
    /^(?:[A-Z]{2}|\d{3}|[a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/,
    'A jurisdiction is written GB, 150 or g7.',
  ),
);

const howToName =
  'Nothing has this code. Write a country by ISO 3166-1 (the United Kingdom is GB), an area by its UN M49 number, or a group of countries by its name in the vocabulary.';

/** A value that is no code at all is not also an unknown one. */
const firstIssueOnly = { abortPipeEarly: true } as const;

/** A country, an area, or a group of countries. */
export const jurisdiction = v.config(
  v.pipe(code, v.check(isJurisdiction, howToName)),
  firstIssueOnly,
);

/** Whose an event is: besides those, of several governments, of many states, or of firms. */
export const eventJurisdiction = v.config(
  v.pipe(
    code,
    v.check(
      isEventJurisdiction,
      `${howToName} An event may also be joint, multilateral or industry.`,
    ),
  ),
  firstIssueOnly,
);

/** One government. */
export const government = v.config(
  v.pipe(
    v.string(),
    v.regex(/^[A-Z]{2}$/, 'A government is written as the ISO 3166-1 code of its country: GB.'),
    v.check(isGovernment, 'ISO 3166-1 has no country with this code (the United Kingdom is GB).'),
  ),
  firstIssueOnly,
);
