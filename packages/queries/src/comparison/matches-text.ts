import type { Plan, Provision } from '../entities/types.ts';
import { matchesWords } from './matches-words.ts';

/** Whether a provision has every word of a query in its number, title or summary, in any language. */
export const matchesText = (query: string): ((provision: Provision, plan?: Plan) => boolean) => {
  const matches = matchesWords(query);
  return (provision, plan) =>
    matches(
      [...Object.values(provision.title), ...Object.values(provision.summary)],
      [provision.id, provision.label, plan?.code ?? ''],
    );
};
