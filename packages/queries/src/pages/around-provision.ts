import type { SentText } from '@parley/model';
import { citationsOf, type Citations } from '../citation/index.ts';
import { compare, nearProvisions } from '../comparison/index.ts';
import { provisionsOfArea } from '../entities/area-references.ts';
import { eventLine, type EventLine } from '../entities/event.ts';
import { governancePlans, planHead, type PlanHead } from '../entities/plan.ts';
import { provisionLine, type ProvisionLine } from '../entities/provision.ts';
import { silenceView } from '../entities/silence.ts';
import type { Provision } from '../entities/types.ts';
import { mostColumns } from './compare.ts';
import { inLanguage } from './in-language.ts';
import type { PageSource } from './page-query.ts';

/** What is related to a provision besides the relations that rest on it. */
export interface AroundProvision {
  /** Events that touch it, latest first. */
  events: EventLine[];
  /** Cooperation areas that name it. */
  areas: { id: string; title: SentText }[];
  /** What other plans do not say on its subject. */
  silences: (ReturnType<typeof silenceView> & { home: PlanHead })[];
  /** What the governments compared have agreed on its topics, by topic. */
  agreed: { topic: string; paragraphs: ProvisionLine[] }[];
  /** The nearest of other plans that no relation joins to it. */
  nearest: (ProvisionLine & { topics: string[]; words?: SentText })[];
  citations: Citations;
}

/** How many near provisions are shown. */
const near = 5;

const citationsIn = (
  { bilingual, language, publicUrl, base }: PageSource,
  { id }: Provision,
): Citations | undefined => {
  const provision = bilingual.provisions.get(id);
  const plan = bilingual.plans.get(provision?.plan ?? '');
  if (!provision || !plan) return undefined;
  const subject = { kind: 'provision', plan, provision } as const;
  const all = citationsOf(bilingual.dataset, subject, { publicUrl, base });
  return {
    ...all,
    page: inLanguage(all.page, language),
    citations: all.citations.map((citation) => ({
      ...citation,
      label: inLanguage(citation.label, language),
      text: inLanguage(citation.text, language),
      ...(citation.inText === undefined ? {} : { inText: inLanguage(citation.inText, language) }),
    })),
    notes: all.notes.map((note) => inLanguage(note, language)),
  };
};

const none: Citations = { kind: 'provision', page: {}, dataVersion: '', citations: [], notes: [] };

/** Everything about a provision that the reader may want next. */
export const aroundProvision = (source: PageSource, provision: Provision): AroundProvision => {
  const { index, bilingual, language } = source;
  const { dataset } = index;
  const compared = governancePlans(index).slice(0, mostColumns);
  const rows =
    compared.length < 2
      ? []
      : compare(dataset, { plans: compared.map(({ id }) => id), topics: provision.topics });
  return {
    events: dataset.events
      .flatMap((event) => {
        const link = event.provisions.find((each) => each.provision === provision.id);
        return link ? [{ ...eventLine(index, event), how: link.how }] : [];
      })
      .toReversed(),
    areas: dataset.cooperationAreas
      .filter((area) => provisionsOfArea(area).includes(provision.id))
      .map(({ id, title }) => ({ id, title })),
    silences: dataset.silences
      .filter(
        ({ topic, counterparts }) =>
          provision.topics.includes(topic) && counterparts.includes(provision.id),
      )
      .flatMap((silence) => {
        const home = index.plans.get(silence.plan);
        return home ? [{ ...silenceView(index, silence), home: planHead(home) }] : [];
      }),
    agreed: rows
      .map(({ topic, agreed }) => ({
        topic: topic.id,
        paragraphs: agreed
          .filter(({ firmness }) => firmness === 'agreed')
          .flatMap(({ provisions }) => provisions)
          .filter(({ id }) => id !== provision.id)
          .flatMap(({ id }) => provisionLine(index, id)),
      }))
      .filter(({ paragraphs }) => paragraphs.length > 0),
    nearest: nearProvisions(bilingual, provision)
      .filter(({ related }) => !related)
      .slice(0, near)
      .flatMap(({ provision: { id }, topics, words }) =>
        provisionLine(index, id).map((line) => ({
          ...line,
          topics,
          ...(words === undefined ? {} : { words: inLanguage(words, language) }),
        })),
      ),
    citations: citationsIn(source, provision) ?? none,
  };
};
