import type { PageLanguage } from '@parley/model';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day, a month or a year as its source knows it: `23 July 2025`, `July 2025`, `2025年7月23日`. */
export const dateWords = (date: string, language: PageLanguage): string => {
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'zh')
    return [`${year}年`, month && `${month}月`, day && `${day}日`].filter(Boolean).join('');
  return [day, month && months[month - 1], year].filter(Boolean).join(' ');
};
