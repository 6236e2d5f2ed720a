import type { SentProvisionInCell } from '@parley/contract';
import type { Speech } from '../messages.ts';

/** Where a passage stands, in words; empty when that is not recorded. */
export const placeOf = (
  { page, pageEnd, item, paragraph }: SentProvisionInCell['locator'],
  { t }: Pick<Speech, 't'>,
): string => {
  if (page !== undefined && pageEnd !== undefined)
    return t('place.pages', { from: page, to: pageEnd });
  if (page !== undefined) return t('place.page', { page });
  if (paragraph !== undefined) return t('place.paragraph', { paragraph });
  return item === undefined ? '' : t('place.item', { item });
};

/** Address of a provision's page, which stays. */
export const permalink = (
  id: string,
  { language }: Pick<Speech, 'language'>,
  origin: string,
): string => `${origin}${language.prefix === '' ? '' : `/${language.prefix}`}/provisions/${id}`;
