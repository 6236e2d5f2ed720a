import type { Index } from '../create-index.ts';
import { evidenceOfProvisions } from '../entities/evidence.ts';
import { isFollowed } from '../entities/event.ts';
import { pinpointOf } from '../citation/pinpoint.ts';
import type { CooperationArea, Event, Provision, Relation, Silence } from '../entities/types.ts';
import { silenceView } from '../entities/silence.ts';
import type {
  BriefAgreed,
  BriefArea,
  BriefEvent,
  BriefProvision,
  BriefRelation,
  BriefSilence,
} from './brief-view.ts';
import { noteOfProvision, noteOfSources } from './references.ts';

/** `US II.2.3`; the number alone where the plan is not known. */
export const nameOfProvision = ({ plans }: Index, { plan, label }: Provision): string =>
  [plans.get(plan)?.code, label].filter((part) => part !== undefined).join(' ');

/** A provision with the names of its actors and what it rests on. */
export const provisionIn = (index: Index, provision: Provision): BriefProvision => {
  const plan = index.plans.get(provision.plan);
  const pinpoint = plan && pinpointOf(provision, plan);
  const { class: force, verb } = provision.force;
  return {
    id: provision.id,
    name: nameOfProvision(index, provision),
    ...(pinpoint === undefined ? {} : { pinpoint }),
    force,
    ...(verb === undefined ? {} : { verb: { language: verb.language, text: verb.text } }),
    verbEvidence: provision.evidence.verb.state,
    actors: provision.actors.flatMap(({ actor, basis }) => {
      const entry = index.actors.get(actor);
      return entry ? [{ name: entry.name, basis }] : [];
    }),
    title: provision.title,
    summary: provision.summary,
    evidence: provision.evidence.text.state,
    note: plan ? noteOfProvision(index, plan, provision) : { references: [] },
    again: false,
  };
};

/** A relation with its sides in column order. */
export const relationIn = (
  index: Index,
  columns: readonly string[],
  { id, type, reason, counterReading, review, sides }: Relation,
): BriefRelation => {
  const provisionsOf = (ids: readonly string[]) =>
    ids.flatMap((each) => index.provisions.get(each) ?? []);
  return {
    id,
    type,
    reason,
    ...(counterReading === undefined ? {} : { counterReading }),
    review,
    evidence: evidenceOfProvisions(
      sides
        .filter(({ plan }) => columns.includes(plan))
        .flatMap((side) => provisionsOf(side.provisions)),
    ),
    sides: columns.map((plan) => ({
      plan,
      provisions: provisionsOf(sides.find((side) => side.plan === plan)?.provisions ?? []).map(
        (provision) => provisionIn(index, provision),
      ),
    })),
  };
};

export const silenceIn = (index: Index, silence: Silence): BriefSilence => {
  const { id, subject, state, searchedOn } = silenceView(index, silence);
  return {
    id,
    ...(subject === undefined ? {} : { subject }),
    topic: index.topics.get(silence.topic)?.label ?? {},
    state,
    searchedOn,
  };
};

export const agreedIn = (
  index: Index,
  provision: Provision,
  firmness: BriefAgreed['firmness'],
): BriefAgreed[] => {
  const text = index.plans.get(provision.plan);
  return text
    ? [{ provision: provisionIn(index, provision), text: text.title, date: text.date, firmness }]
    : [];
};

export const eventIn = (index: Index, event: Event): BriefEvent => {
  const { id, date, title, summary, jurisdiction, verification, uncertainty } = event;
  const status = event.status.at(-1)?.text;
  return {
    id,
    date,
    title,
    summary,
    jurisdiction,
    ...(status === undefined ? {} : { status }),
    verification,
    ...(uncertainty === undefined ? {} : { uncertainty }),
    followed: isFollowed(index, event),
    touches: event.provisions.flatMap(({ provision, how }) => {
      const entry = index.provisions.get(provision);
      return entry ? [{ name: nameOfProvision(index, entry), how }] : [];
    }),
    note: noteOfSources(index, event.sources),
  };
};

export const areaIn = (index: Index, area: CooperationArea): BriefArea => ({
  id: area.id,
  title: area.title,
  basis: area.basis,
  reasoning: area.reasoning,
  counterArgument: area.counterArgument,
  obstacles: area.obstacles.map(({ text, sources, events }) => ({
    text,
    note: noteOfSources(index, [
      ...sources,
      ...events.flatMap((id) => index.events.get(id)?.sources ?? []),
    ]),
  })),
  ...(area.firstStep === undefined ? {} : { firstStep: area.firstStep }),
  venues: area.venues.flatMap((id) => {
    const venue = index.venues.get(id);
    return venue ? [{ name: venue.name, use: venue.use, participation: venue.participation }] : [];
  }),
  proponents: area.proponents.map(({ name, says, source }) => ({
    name,
    says,
    note: noteOfSources(index, [source]),
  })),
  note: noteOfSources(index, [...area.reasoningSources, ...area.counterArgumentSources]),
});
