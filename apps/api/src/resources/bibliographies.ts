import type { OperationId } from '@parley/contract';
import { bibliographyOf, type BibliographyStyle, type Subject } from '@parley/queries/citation';
import type { Call } from '../routes/call.ts';
import { provisionSubject } from './citations.ts';

/** Operations whose things can be had as a bibliography: what is cited, by id. */
const cited: Partial<
  Record<OperationId, (index: Call<OperationId>['index'], id: string) => Subject[]>
> = {
  listProvisions: provisionSubject,
  getProvision: provisionSubject,
  listPlans: (index, id) => {
    const plan = index.plans.get(id);
    return plan ? [{ kind: 'plan', plan }] : [];
  },
  getPlan: (index, id) => cited.listPlans?.(index, id) ?? [],
};

export const isCited = (operation: OperationId): boolean => operation in cited;

const idsIn = (answer: object): string[] => {
  const things: readonly unknown[] =
    'items' in answer && Array.isArray(answer.items) ? answer.items : [answer];
  return things.flatMap((thing) =>
    typeof thing === 'object' && thing !== null && 'id' in thing && typeof thing.id === 'string'
      ? [thing.id]
      : [],
  );
};

/** What an operation answered, as a file for reference managers. */
export const bibliographyOfAnswer = (
  operation: OperationId,
  answer: object,
  {
    release,
    index,
    publicUrl,
    base,
  }: Pick<Call<OperationId>, 'release' | 'index' | 'publicUrl' | 'base'>,
  style: BibliographyStyle,
  language: 'en' | 'zh',
): string =>
  bibliographyOf(
    release.dataset,
    idsIn(answer).flatMap((id) => cited[operation]?.(index, id) ?? []),
    { publicUrl, base },
    style,
    language,
  );
