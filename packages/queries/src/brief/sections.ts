import { agreedLanguage } from '../comparison/agreed-language.ts';
import { compare, type Row } from '../comparison/compare.ts';
import type { Index } from '../create-index.ts';
import { eventsOfArea, provisionsOfArea } from '../entities/area-references.ts';
import type {
  CooperationArea,
  Event,
  Provision,
  Relation,
  Silence,
  Topic,
} from '../entities/types.ts';
import type { BriefAgreed, BriefSection } from './brief-view.ts';
import type { Chosen } from './choice.ts';
import { agreedIn, areaIn, eventIn, provisionIn, relationIn, silenceIn } from './parts.ts';

/** What the sections of one brief share. */
export interface SectionMaker {
  index: Index;
  /** Ids of the plans, in column order. */
  columns: readonly string[];
}

/** What a section brings together, before it is written out. */
interface Gathered {
  kind: BriefSection['kind'];
  id: string;
  title: BriefSection['title'];
  definition?: BriefSection['definition'];
  relations: readonly Relation[];
  /** Of any column, also those that relations bring. */
  provisions: readonly Provision[];
  silences: readonly Silence[];
  agreed: readonly { provision: Provision; firmness: BriefAgreed['firmness'] }[];
  events: readonly Event[];
  areas: readonly CooperationArea[];
  states?: Row['cells'];
  nothing?: CooperationArea['sides'];
}

const write = ({ index, columns }: SectionMaker, gathered: Gathered): BriefSection => {
  const relations = gathered.relations.map((one) => relationIn(index, columns, one));
  const related = new Set(
    relations.flatMap(({ sides }) => sides.flatMap((side) => side.provisions.map(({ id }) => id))),
  );
  const counts: BriefSection['counts'] = {};
  for (const { type } of relations) counts[type] = (counts[type] ?? 0) + 1;
  return {
    kind: gathered.kind,
    id: gathered.id,
    title: gathered.title,
    ...(gathered.definition === undefined ? {} : { definition: gathered.definition }),
    relations,
    columns: columns.map((plan) => {
      const state = gathered.states?.find((cell) => cell.plan === plan)?.state;
      const nothing = gathered.nothing?.find((side) => side.plan === plan)?.nothing;
      return {
        plan,
        ...(state === undefined ? {} : { state }),
        provisions: gathered.provisions
          .filter((one) => one.plan === plan && !related.has(one.id))
          .map((provision) => provisionIn(index, provision)),
        silences: gathered.silences
          .filter((silence) => silence.plan === plan)
          .map((silence) => silenceIn(index, silence)),
        ...(nothing === undefined ? {} : { nothing }),
      };
    }),
    agreed: gathered.agreed.flatMap(({ provision, firmness }) =>
      agreedIn(index, provision, firmness),
    ),
    events: gathered.events
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .map((event) => eventIn(index, event)),
    areas: gathered.areas.map((area) => areaIn(index, area)),
    counts,
    leftOut: { relations: 0, provisions: 0, agreed: 0, events: 0, areas: 0 },
  };
};

/** The relation as the columns see it, or nothing where fewer than two of them take part. */
const inColumns = (columns: readonly string[], relation: Relation): Relation[] => {
  const sides = relation.sides.filter(({ plan }) => columns.includes(plan));
  return sides.length < 2 ? [] : [{ ...relation, sides }];
};

/** Relations in which every column that takes part has one of some provisions. */
const relationsAmong = (
  { index, columns }: SectionMaker,
  provisions: ReadonlySet<string>,
): Relation[] =>
  index.dataset.relations
    .flatMap((relation) => inColumns(columns, relation))
    .filter(({ sides }) => sides.every((side) => side.provisions.some((id) => provisions.has(id))));

/** Paragraphs of agreed texts among some provisions, with how firmly they are agreed. */
const agreedAmong = (
  { index, columns }: SectionMaker,
  provisions: readonly Provision[],
): { provision: Provision; firmness: BriefAgreed['firmness'] }[] =>
  agreedLanguage(
    index.dataset,
    columns,
  )(provisions).flatMap(({ firmness, provisions: paragraphs }) =>
    paragraphs.map((provision) => ({ provision, firmness })),
  );

/** A whole topic. */
export const topicSection = (maker: SectionMaker, topic: Topic): BriefSection[] => {
  const { index, columns } = maker;
  const { dataset } = index;
  const [row] = compare(dataset, { plans: columns, topics: [topic.id] });
  if (!row) return [];
  return [
    write(maker, {
      kind: 'topic',
      id: topic.id,
      title: topic.label,
      definition: topic.definition,
      relations: row.relations,
      provisions: row.cells.flatMap(({ provisions }) => provisions),
      silences: row.cells.flatMap(({ silences }) => silences),
      agreed: row.agreed.flatMap(({ firmness, provisions }) =>
        provisions.map((provision) => ({ provision, firmness })),
      ),
      events: dataset.events.filter(({ topics }) => topics.includes(topic.id)),
      areas: dataset.cooperationAreas.filter(({ topics }) => topics.includes(topic.id)),
      states: row.cells,
    }),
  ];
};

/** A cooperation area, with what both sides say that bears on it. */
export const areaSection = (maker: SectionMaker, area: CooperationArea): BriefSection => {
  const { dataset } = maker.index;
  const ids = new Set(provisionsOfArea(area));
  const events = new Set(eventsOfArea(area));
  const provisions = dataset.provisions.filter(({ id }) => ids.has(id));
  return write(maker, {
    kind: 'area',
    id: area.id,
    title: area.title,
    relations: relationsAmong(maker, ids),
    provisions,
    silences: dataset.silences.filter(
      ({ topic, counterparts }) =>
        area.topics.includes(topic) && counterparts.some((id) => ids.has(id)),
    ),
    agreed: agreedAmong(maker, provisions),
    events: dataset.events.filter(({ id }) => events.has(id)),
    areas: [area],
    nothing: area.sides,
  });
};

/** An event, with the provisions that it touches and how those stand to each other. */
export const eventSection = (maker: SectionMaker, event: Event): BriefSection => {
  const { dataset } = maker.index;
  const ids = new Set(event.provisions.map(({ provision }) => provision));
  // The other side of each provision comes with the relations that it stands in.
  const relations = dataset.relations
    .flatMap((relation) => inColumns(maker.columns, relation))
    .filter(({ sides }) => sides.some((side) => side.provisions.some((id) => ids.has(id))));
  const provisions = dataset.provisions.filter(({ id }) => ids.has(id));
  return write(maker, {
    kind: 'event',
    id: event.id,
    title: event.title,
    relations,
    provisions,
    silences: dataset.silences.filter(({ counterparts }) => counterparts.some((id) => ids.has(id))),
    agreed: agreedAmong(maker, provisions),
    events: [event],
    areas: dataset.cooperationAreas.filter((area) => eventsOfArea(area).includes(event.id)),
  });
};

/** What was chosen line by line, of one topic. */
interface ChosenLines {
  provisions: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  silences: ReadonlySet<string>;
}

/** Single lines that were chosen, gathered under a topic, with what joins them. */
export const chosenSection = (
  maker: SectionMaker,
  topic: Topic,
  chosen: ChosenLines,
  { isOrdered, placeOf }: Pick<Chosen, 'isOrdered' | 'placeOf'>,
): BriefSection => {
  const { dataset } = maker.index;
  const inOrder = <T>(all: readonly T[], place: (one: T) => number): readonly T[] =>
    isOrdered ? all.toSorted((a, b) => place(a) - place(b)) : all;
  const relations = inOrder(
    dataset.relations
      .flatMap((relation) => inColumns(maker.columns, relation))
      .filter(
        ({ id, sides }) =>
          chosen.relations.has(id) ||
          sides.every((side) => side.provisions.some((each) => chosen.provisions.has(each))),
      ),
    ({ id, sides }) =>
      Math.min(
        placeOf('relations', id),
        ...sides.flatMap((side) => side.provisions.map((each) => placeOf('provisions', each))),
      ),
  );
  const provisions = inOrder(
    dataset.provisions.filter(({ id }) => chosen.provisions.has(id)),
    ({ id }) => placeOf('provisions', id),
  );
  return write(maker, {
    kind: 'chosen',
    id: topic.id,
    title: topic.label,
    relations,
    provisions,
    silences: dataset.silences.filter(
      ({ id, counterparts }) =>
        chosen.silences.has(id) || counterparts.some((each) => chosen.provisions.has(each)),
    ),
    agreed: agreedAmong(maker, provisions),
    events: dataset.events.filter((event) =>
      event.provisions.some(({ provision }) => chosen.provisions.has(provision)),
    ),
    areas: [],
  });
};
