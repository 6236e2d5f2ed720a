/** Longest draft that is checked, in UTF-16 units: about ten pages. */
export const longestDraft = 20_000;

/** Longest term whose uses are listed, in UTF-16 units. */
export const longestTerm = 80;
