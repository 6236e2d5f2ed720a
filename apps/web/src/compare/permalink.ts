import type { SentProvisionInCell } from '@parley/contract';
import type { PlanHead } from '@parley/queries';
import type { Speech } from '../messages.ts';

/**
 * Where a passage stands, in words; empty when that is not recorded.
 *
 * @param division Of the plan: where it numbers its provisions, their place is their number.
 */
export const placeOf = (
  { page, pageEnd, item, paragraph }: SentProvisionInCell['locator'],
  { say, t }: Pick<Speech, 'say' | 't'>,
  division?: Pick<PlanHead['division'], 'numbered' | 'unit'>,
): string => {
  const pages =
    page === undefined
      ? undefined
      : pageEnd === undefined
        ? t('place.page', { page })
        : t('place.pages', { from: page, to: pageEnd });
  if (division?.numbered === true && item !== undefined) {
    const number = t('place.unit', { unit: say(division.unit), number: item });
    return pages === undefined ? number : `${number}${t('list.comma')}${pages}`;
  }
  if (pages !== undefined) return pages;
  if (paragraph !== undefined) return t('place.paragraph', { paragraph });
  return item === undefined ? '' : t('place.item', { item });
};

/** Address of a provision's page, which stays. */
export const permalink = (
  id: string,
  { language }: Pick<Speech, 'language'>,
  origin: string,
): string => `${origin}${language.prefix === '' ? '' : `/${language.prefix}`}/provisions/${id}`;
