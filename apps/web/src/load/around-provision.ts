import type { SentCitations, SentProvision, SentSilence } from '@parley/contract';
import type { Language, SentText } from '@parley/model';
import type { Ask } from '../ask.ts';
import { eventLineOf, type EventLine } from './around.ts';
import { askAll } from './ask-all.ts';
import { planHeadOf, type PlanHead } from './plan-head.ts';

/** A provision as one line, with the plan it is of. */
export interface OtherProvision {
  provision: Pick<SentProvision, 'id' | 'label' | 'title' | 'plan'>;
  plan: PlanHead;
}

/** What lies around a provision besides the relations that rest on it. */
export interface AroundProvision {
  /** Events that touch it, latest first. */
  events: EventLine[];
  /** Cooperation areas that name it. */
  areas: { id: string; title: SentText }[];
  /** What other plans do not say on its subject. */
  silences: (SentSilence & { home: PlanHead })[];
  /** What the governments compared have agreed on its topics, by topic. */
  agreed: { topic: string; paragraphs: OtherProvision[] }[];
  /** The nearest of other plans that no relation joins to it. */
  nearest: (OtherProvision & { topics: string[]; words?: SentText })[];
  citations: SentCitations;
}

/** How many near provisions are shown. */
const near = 5;

/** Everything around a provision that the reader may want next. Throws what the Ask throws. */
export const loadAroundProvision = async (
  ask: Ask,
  lang: Language,
  provision: SentProvision,
): Promise<AroundProvision> => {
  const plans = await askAll(ask, 'listPlans', { lang });
  const compared = plans.filter(({ kind }) => kind === 'plan').slice(0, 6);
  const [events, areas, silences, rows, { nearest }, citations] = await Promise.all([
    askAll(ask, 'listEvents', { provision: [provision.id], lang }),
    askAll(ask, 'listCooperationAreas', { lang }),
    askAll(ask, 'listSilences', { topic: provision.topics, lang }),
    compared.length < 2
      ? []
      : askAll(ask, 'listComparisons', {
          plans: compared.map(({ id }) => id),
          topic: provision.topics,
          lang,
        }),
    ask('getNearest', { lang }, provision.id),
    ask('cite', { provision: provision.id, lang }),
  ]);
  const withPlan = <Other extends OtherProvision['provision']>(other: Other): OtherProvision[] => {
    const home = plans.find(({ id }) => id === other.plan);
    const { id, label, title, plan } = other;
    return home ? [{ provision: { id, label, title, plan }, plan: planHeadOf(home) }] : [];
  };
  return {
    events: events.map(eventLineOf).toReversed(),
    areas: areas
      .filter(({ sides, agreed }) =>
        [...agreed, ...sides.flatMap(({ provisions }) => provisions)].includes(provision.id),
      )
      .map(({ id, title }) => ({ id, title })),
    silences: silences
      .filter(({ counterparts }) => counterparts.includes(provision.id))
      .flatMap((silence) => {
        const home = plans.find(({ id }) => id === silence.plan);
        return home ? [{ ...silence, home: planHeadOf(home) }] : [];
      }),
    agreed: rows
      .map(({ topic, agreed }) => ({
        topic: topic.id,
        paragraphs: agreed
          .filter(({ firmness }) => firmness === 'agreed')
          .flatMap(({ provisions }) => provisions)
          .filter(({ id }) => id !== provision.id)
          .flatMap(withPlan),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    nearest: nearest
      .filter(({ related }) => !related)
      .slice(0, near)
      .flatMap(({ provision: other, topics, words }) =>
        withPlan(other).map((line) => ({
          ...line,
          topics,
          ...(words === undefined ? {} : { words }),
        })),
      ),
    citations,
  };
};
