import { citationStyles, type CitationStyle } from '@parley/model';
import { cite, notesOn, type Subject } from '@parley/queries/citation';
import { pagePaths, pagePrefixes } from '@parley/contract';
import { RequestProblem } from '../problem-response.ts';
import { requireKnown, type Asked } from '../read-request.ts';
import type { Catalogue } from '../releases/catalogue.ts';
import type { Handlers } from '../routes/call.ts';

const idsIn = (id: string | undefined) => (id === undefined ? undefined : [id]);

/**
 * What a request for citations names.
 *
 * @throws RequestProblem when it names nothing, several things, or something that does not exist.
 */
const subjectOf = (catalogue: Catalogue, asked: Asked<'cite'>): Subject => {
  const { provision: provisionId, plan: planId, plans: planIds, topic: topicId } = asked;
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
  requireKnown('provision', idsIn(provisionId), catalogue.provisions);
  requireKnown('plan', idsIn(planId), catalogue.plans);
  requireKnown('plans', planIds, catalogue.plans);
  requireKnown('topic', idsIn(topicId), catalogue.topics);
  const provision = catalogue.provisions.get(provisionId ?? '');
  const plan = catalogue.plans.get(provision?.plan ?? planId ?? '');
  if (provision && plan) return { kind: 'provision', plan, provision };
  if (plan) return { kind: 'plan', plan };
  return {
    kind: 'comparison',
    plans: (planIds ?? []).flatMap((id) => catalogue.plans.get(id) ?? []),
    topic: catalogue.topics.get(topicId ?? ''),
  };
};

const pathOf = (subject: Subject): string => {
  if (subject.kind === 'provision') return pagePaths.provision(subject.provision.id);
  if (subject.kind === 'plan') return pagePaths.plan(subject.plan.id);
  return pagePaths.comparison(
    subject.plans.map(({ id }) => id),
    subject.topic?.id,
  );
};

/** How to cite one thing. */
export const citations: Pick<Handlers, 'cite'> = {
  cite: ({ release, catalogue, asked, publicUrl, base }) => {
    const subject = subjectOf(catalogue, asked);
    const path = pathOf(subject);
    const publication = {
      dataVersion: release.version,
      date: release.dataset.date,
      path: (language: 'en' | 'zh') => `${pagePrefixes[language]}${path}`,
      origin: publicUrl,
    };
    // Object.keys loses the key type; these are exactly the styles.
    const every = Object.keys(citationStyles) as CitationStyle[];
    return {
      kind: subject.kind,
      page: { en: base + publication.path('en'), zh: base + publication.path('zh') },
      dataVersion: release.version,
      citations: every
        .filter((style) => asked.style === undefined || asked.style.includes(style))
        .map((style) => ({ ...citationStyles[style], ...cite(subject, publication, style) })),
      notes: notesOn(subject, publication),
    };
  },
};
