import type { Answer, OperationId, Request } from '@parley/contract';
import type { Ask } from '../ask.ts';

/** Operations that answer with a list. */
type ListId = {
  [Id in OperationId]: Answer<Id> extends { items: unknown[] } ? Id : never;
}[OperationId];

/** Walks a list to its end and returns all of its items. Throws what the Ask throws. */
export const askAll = async <Id extends ListId>(
  ask: Ask,
  operation: Id,
  query: Request<Id>,
): Promise<Answer<Id>['items']> => {
  const items: unknown[] = [];
  let cursor: string | undefined;
  do {
    // Every list takes limit and cursor: a test of the contract holds it to that.
    const page = await ask(operation, { ...query, limit: 200, cursor } as Request<Id>);
    items.push(...page.items);
    cursor =
      page.next === null
        ? undefined
        : (new URLSearchParams(page.next.split('?')[1]).get('cursor') ?? undefined);
  } while (cursor !== undefined);
  // Each page was parsed as an answer of this operation.
  return items as Answer<Id>['items'];
};
