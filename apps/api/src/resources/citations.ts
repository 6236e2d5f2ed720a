import { citationsOf, type Subject } from '@parley/queries/citation';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown, type Params } from '../read-request.ts';
import type { ReleaseIndex } from '../releases/release.ts';
import type { Handlers } from '../routes/call.ts';

const idsIn = (id: string | undefined) => (id === undefined ? undefined : [id]);

/**
 * What a request for citations names.
 *
 * @throws RequestProblem when it names nothing, several things, or something that does not exist.
 */
const subjectOf = (index: ReleaseIndex, params: Params<'cite'>): Subject => {
  const { provision: provisionId, plan: planId, plans: planIds, topic: topicId } = params;
  const named = [provisionId, planId, planIds].filter((part) => part !== undefined);
  if (named.length !== 1)
    throw new RequestProblem('invalid-parameter', [
      {
        parameter: 'provision',
        message:
          'Name one thing to cite: `provision`, or `plan`, or `plans` with or without `topic`.',
      },
    ]);
  if (topicId !== undefined && planIds === undefined)
    throw new RequestProblem('invalid-parameter', [
      { parameter: 'topic', message: '`topic` belongs to a comparison: give `plans` with it.' },
    ]);
  requireKnown('provision', idsIn(provisionId), index.provisions);
  requireKnown('plan', idsIn(planId), index.plans);
  requireKnown('plans', planIds, index.plans);
  requireKnown('topic', idsIn(topicId), index.topics);
  const provision = index.provisions.get(provisionId ?? '');
  const plan = index.plans.get(provision?.plan ?? planId ?? '');
  if (provision && plan) return { kind: 'provision', plan, provision };
  if (plan) return { kind: 'plan', plan };
  return {
    kind: 'comparison',
    plans: (planIds ?? []).flatMap((id) => index.plans.get(id) ?? []),
    topic: index.topics.get(topicId ?? ''),
  };
};

/** How to cite one thing. */
export const citations: Pick<Handlers, 'cite'> = {
  cite: ({ release, index, params, publicUrl, base }) =>
    citationsOf(release.dataset, subjectOf(index, params), { publicUrl, base }, params.style),
};
