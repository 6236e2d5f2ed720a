import { stances } from '@parley/model';
import * as fc from 'fast-check';
import type { ComparisonFilters } from '../filter-comparison.ts';
import type { SmallCorpus, SmallPlan, SmallProvision, SmallRelation } from './small-dataset.ts';

const topics = ['energy', 'chips', 'biology'] as const;
const forces = ['require', 'do', 'call'] as const;
const types = ['convergent', 'divergent', 'opposed'] as const;
const governments = ['us', 'cn', 'in'] as const;
const agreedTexts = ['gdc', 'una'] as const;

/** Ids of the plans and agreed texts of every generated corpus. */
export const planIds: readonly string[] = [...governments, ...agreedTexts];

const anyProvision: fc.Arbitrary<SmallProvision> = fc.record({
  topics: fc.subarray([...topics], { minLength: 1 }),
  force: fc.constantFrom(...forces),
  summary: fc.constantFrom(
    { en: 'Build the grid', zh: '建设电网' },
    { en: 'Share norms', zh: '分享规范' },
  ),
});

const someProvisions = fc.array(anyProvision, { minLength: 1, maxLength: 4 });

const anyPlan = (id: string): fc.Arbitrary<SmallPlan> =>
  someProvisions.map((provisions) => ({ id, provisions }));

// Three in four stances are a government's consent, so that texts which all have agreed are common.
const anyAgreedText = (id: string): fc.Arbitrary<SmallPlan> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constant('agreed-text' as const),
    jurisdictions: fc.constant(['international']),
    stances: fc.array(
      fc.tuple(
        fc.constantFrom('US', 'CN', 'IN'),
        // Object.keys loses the key type; the table's keys are exactly the stances.
        fc.constantFrom(...(Object.keys(stances) as (keyof typeof stances)[])),
      ),
      { maxLength: 8 },
    ),
    provisions: someProvisions,
  });

/** A relation between those of the plans named that say something on the topic, if they are two. */
const relationBetween = (
  plans: readonly SmallPlan[],
  { topic, type, among }: { topic: string; type: (typeof types)[number]; among: string[] },
): SmallRelation[] => {
  const sides = among.flatMap((id): SmallRelation['sides'][number][] => {
    const provisions = plans.find((plan) => plan.id === id)?.provisions ?? [];
    const place = provisions.findIndex((provision) => provision.topics.includes(topic));
    return place === -1 ? [] : [[id, [`${id}.${place + 1}`]]];
  });
  return sides.length < 2 ? [] : [{ topic, type, sides }];
};

/** Small corpora with three plans and two agreed texts, relations between any of them. */
export const anyCorpus: fc.Arbitrary<SmallCorpus> = fc
  .record({
    plans: fc.tuple(...governments.map(anyPlan), ...agreedTexts.map(anyAgreedText)),
    wishes: fc.array(
      fc.record({
        topic: fc.constantFrom(...topics),
        type: fc.constantFrom(...types),
        among: fc.shuffledSubarray([...planIds], { minLength: 2 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ plans, wishes }) => ({
    topics: topics.filter((topic) =>
      plans.some(({ provisions }) => provisions.some((each) => each.topics.includes(topic))),
    ),
    plans,
    relations: wishes.flatMap((wish) => relationBetween(plans, wish)),
  }));

/** One or more filters of each kind, some of which let nothing through. */
export const anyFilters: fc.Arbitrary<Required<Omit<ComparisonFilters, 'actor' | 'evidence'>>> =
  fc.record({
    topic: fc.subarray([...topics, 'unheard-of'], { minLength: 1 }),
    force: fc.subarray([...forces, 'affirm' as const], { minLength: 1 }),
    relation: fc.subarray([...types, 'complementary' as const], { minLength: 1 }),
    q: fc.constantFrom('grid', 'SHARE', '规范', 'us 1', 'norms 2', 'unheard-of'),
  });

/** Two or more columns in any order, with any filters. */
export const anySelection: fc.Arbitrary<{ plans: string[]; filters: ComparisonFilters }> = fc
  .tuple(
    fc.shuffledSubarray([...planIds], { minLength: 2 }),
    anyFilters,
    fc.subarray(['topic', 'force', 'relation', 'q'] as const),
  )
  .map(([plans, filters, chosen]) => ({
    plans,
    filters: Object.fromEntries(chosen.map((name) => [name, filters[name]])),
  }));
