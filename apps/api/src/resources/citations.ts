import { citationsOf, citedTogether, type Subject } from '@parley/queries/citation';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown, type Params } from '../read-request.ts';
import type { ReleaseIndex } from '../releases/release.ts';
import type { Handlers } from '../routes/call.ts';

const idsIn = (id: string | undefined) => (id === undefined ? undefined : [id]);

/** A provision as something to cite; nothing for an id that the release does not have. */
export const provisionSubject = (index: ReleaseIndex, id: string): Subject[] => {
  const provision = index.provisions.get(id);
  const plan = index.plans.get(provision?.plan ?? '');
  return provision && plan ? [{ kind: 'provision', plan, provision }] : [];
};

/**
 * What a request for citations names.
 *
 * @throws RequestProblem when it names nothing, several things, or something that does not exist.
 */
const subjectsOf = (index: ReleaseIndex, params: Params<'cite'>): Subject[] => {
  const { provision: provisionIds, plan: planId, plans: planIds, topic: topicId } = params;
  const named = [provisionIds, planId, planIds].filter((part) => part !== undefined);
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
  requireKnown('provision', provisionIds, index.provisions);
  requireKnown('plan', idsIn(planId), index.plans);
  requireKnown('plans', planIds, index.plans);
  requireKnown('topic', idsIn(topicId), index.topics);
  if (provisionIds) return provisionIds.flatMap((id) => provisionSubject(index, id));
  const plan = index.plans.get(planId ?? '');
  if (plan) return [{ kind: 'plan', plan }];
  return [
    {
      kind: 'comparison',
      plans: (planIds ?? []).flatMap((id) => index.plans.get(id) ?? []),
      topic: index.topics.get(topicId ?? ''),
    },
  ];
};

/** How to cite one thing, or several provisions together. */
export const citations: Pick<Handlers, 'cite'> = {
  cite: ({ release, index, params, publicUrl, base }) => {
    const subjects = subjectsOf(index, params);
    const reached = { publicUrl, base };
    const [first] = subjects;
    return first !== undefined && subjects.length === 1
      ? citationsOf(release.dataset, first, reached, params.style)
      : citedTogether(release.dataset, subjects, reached, params.style);
  },
};
