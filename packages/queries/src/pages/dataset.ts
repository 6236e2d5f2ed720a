import type { Dataset } from '@parley/model';
import type { PageQuery } from './page-query.ts';

/** A whole release in both languages. */
export const dataset: PageQuery<Dataset> = ({ bilingual }) => bilingual.dataset;
