import { concordance as usesIn } from '@parley/queries/draft';
import { pageOf } from '../paging.ts';
import { requireKnown } from '../read-request.ts';
import type { Handlers } from '../routes/call.ts';
import { entryAddresses, requireSearchable, searchIndexOf } from './search.ts';

/** Every use of a term in our texts. */
export const concordance: Pick<Handlers, 'concordance'> = {
  concordance: async (call) => {
    const { release, index, params, filters, withCursor, base } = call;
    requireKnown('plan', params.plan, index.plans);
    requireSearchable(call);
    const { expressions, lines } = usesIn(await searchIndexOf(release), params.term);
    const { language, kind, plan } = params;
    const wanted = lines.filter(
      (line) =>
        (language === undefined || line.language === language) &&
        (kind === undefined || kind.includes(line.kind)) &&
        (plan === undefined || line.plans.some((id) => plan.includes(id))),
    );
    const page = pageOf(
      wanted.map((line, at) => ({ line: at + 1, ...line })),
      params,
      filters,
      call,
    );
    return {
      items: page.items.map((line) => ({
        ...line,
        plans: [...line.plans],
        address: base + entryAddresses[line.kind](line.id, line.plans),
      })),
      total: page.total,
      dataVersion: release.version,
      next: page.next === null ? null : withCursor(page.next),
      expressions,
    };
  },
};
