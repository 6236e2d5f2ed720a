import { isRead, type Plan } from '@parley/model';
import type { Content } from '../changes/entries-of.ts';
import type { Found } from './open-work.ts';

/** The edition that a reader can best check against: one that was opened, else the first. */
const readingOf = ({ editions }: Plan): string | undefined =>
  (editions.find(({ opened }) => opened) ?? editions[0])?.url;

/** What was not read, or not checked, in the official texts: provisions, statements and headings. */
export const openInTexts = ({ plans, provisions, statements, sections }: Content): Found[] => {
  const addresses = new Map(plans.map((plan) => [plan.id, readingOf(plan)]));
  const texts = [
    ...provisions.map(({ id, plan, evidence }) => ({
      kind: 'provision' as const,
      entry: id,
      plans: [plan],
      now: evidence.text.state,
    })),
    ...statements.map(({ id, plan, evidence }) => ({
      kind: 'statement' as const,
      entry: id,
      plans: [plan],
      now: evidence.state,
    })),
  ].map((text) => ({ ...text, read: addresses.get(text.plans[0] ?? '') }));
  return [
    ...texts.flatMap((text): Found[] => (isRead(text.now) ? [] : [{ task: 'read-text', ...text }])),
    ...texts.flatMap((text): Found[] =>
      text.now === 'seen' ? [{ task: 'check-text', ...text }] : [],
    ),
    ...sections.flatMap(({ id, plan, headingEvidence }): Found[] => {
      const first = headingEvidence.find(
        ({ state }) => state === 'unverified' || state === 'secondary',
      );
      return first === undefined
        ? []
        : [
            {
              task: 'read-heading',
              kind: 'section',
              entry: id,
              plans: [plan],
              now: first.state,
              read: addresses.get(plan),
            },
          ];
    }),
  ];
};
