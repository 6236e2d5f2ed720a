import type { SentText } from '@parley/model';
import { citationsOf, type Citations } from '../citation/index.ts';
import { compare, nearProvisions } from '../comparison/index.ts';
import { provisionsOfArea } from '../entities/area-references.ts';
import { eventLine, type EventLine } from '../entities/event.ts';
import { planHead, type PlanHead } from '../entities/plan.ts';
import { governancePlans, governmentsOf } from '../entities/set.ts';
import { provisionLine, type ProvisionLine } from '../entities/provision.ts';
import { silenceView } from '../entities/silence.ts';
import type { Provision } from '../entities/types.ts';
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
  /** What its government and others have agreed on its topics, by topic, with who accepted it. */
  agreed: { topic: string; paragraphs: (ProvisionLine & { accepted: string[] })[] }[];
  /** Of how many governments there are plans. */
  governments: number;
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
  // Of all governments; a text stands here only where the one whose provision this is has accepted it.
  const compared = governancePlans(index);
  const own = governmentsOf(index, [provision.plan]);
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
    governments: governmentsOf(
      index,
      compared.map(({ id }) => id),
    ).length,
    agreed: rows
      .map(({ topic, agreed }) => ({
        topic: topic.id,
        paragraphs: agreed
          .map(({ governments, provisions }) => ({
            provisions,
            accepted: governments.flatMap(({ government, standing }) =>
              standing === 'accepted' ? [government] : [],
            ),
          }))
          .filter(
            ({ accepted }) => accepted.length >= 2 && own.every((code) => accepted.includes(code)),
          )
          .flatMap(({ provisions, accepted }) =>
            provisions
              .filter(({ id }) => id !== provision.id)
              .flatMap(({ id }) => provisionLine(index, id))
              .map((line) => ({ ...line, accepted })),
          ),
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
