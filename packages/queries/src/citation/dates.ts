import type { CiteLanguage } from './reference.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Abbreviations of The Bluebook, table T12. */
const bluebookMonths = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** The parts of a calendar date such as `2025-07-23`. */
export const partsOf = (date: string): DateParts => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};

const chinese = ({ year, month, day }: DateParts): string => `${year}年${month}月${day}日`;

/** `23 July 2025`, `2025年7月23日`. */
export const dayFirst = (date: string, language: CiteLanguage): string => {
  const parts = partsOf(date);
  if (language === 'zh') return chinese(parts);
  return `${parts.day} ${months[parts.month - 1]} ${parts.year}`;
};

/** `July 23, 2025`, `2025年7月23日`. */
export const monthFirst = (date: string, language: CiteLanguage): string => {
  const parts = partsOf(date);
  if (language === 'zh') return chinese(parts);
  return `${months[parts.month - 1]} ${parts.day}, ${parts.year}`;
};

/** `2025, July 23`, `2025年7月23日`. */
export const yearFirst = (date: string, language: CiteLanguage): string => {
  const parts = partsOf(date);
  if (language === 'zh') return chinese(parts);
  return `${parts.year}, ${months[parts.month - 1]} ${parts.day}`;
};

/** `Sept. 23, 2025`, `2025年9月23日`. */
export const bluebookDate = (date: string, language: CiteLanguage): string => {
  const parts = partsOf(date);
  if (language === 'zh') return chinese(parts);
  return `${bluebookMonths[parts.month - 1]} ${parts.day}, ${parts.year}`;
};
