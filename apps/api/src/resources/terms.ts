import type { FieldTerm } from '@parley/model';
import { termFilters } from '@parley/queries/lists';
import { list } from '../lists/list.ts';
import { textIn } from '../lists/sorted.ts';
import type { Handlers } from '../routes/call.ts';

export const terms: Pick<Handlers, 'listTerms'> = {
  listTerms: list<'listTerms', FieldTerm>({
    changedAs: 'term',
    all: ({ dataset }) => dataset.terms,
    ...termFilters,
    sorts: { label: ({ label }, language) => textIn(label, language), id: ({ id }) => id },
    send: (term) => term,
  }),
};
