import { relationTypes, type Dataset } from '@parley/model';
import { alike, presentTexts, type Entry } from '../entry.ts';
import type { Around } from './around-text.ts';

export const plans = ({ plans: all, sections }: Dataset): Entry[] =>
  all.map((plan) => ({
    kind: 'plan',
    id: plan.id,
    title: plan.title,
    names: [plan.code],
    body: [plan.issuer, plan.legalStatus, plan.division.explanation],
    around: [
      ...plan.printedTitles.map(({ title }) => alike(title)),
      ...plan.stances.map(({ text }) => text),
      ...plan.notes,
      ...sections.flatMap(({ plan: id, summary }) => (id === plan.id ? presentTexts(summary) : [])),
    ],
    plans: [plan.id],
    topics: [],
  }));

export const statements = ({ statements: all, plans: documents }: Dataset, around: Around) => {
  const titles = new Map(documents.map(({ id, title }) => [id, title]));
  return all.flatMap((statement): Entry[] => {
    const [title] = presentTexts(
      statement.title,
      ...around.section(statement.section),
      titles.get(statement.plan),
    );
    if (title === undefined) return [];
    return [
      {
        kind: 'statement',
        id: statement.id,
        title,
        names: [],
        body: [statement.summary],
        around: [
          ...around.plan(statement.plan),
          ...around.section(statement.section),
          ...statement.notes,
        ],
        plans: [statement.plan],
        topics: [],
      },
    ];
  });
};

export const provisions = ({ provisions: all, plans: documents }: Dataset, around: Around) => {
  const codes = new Map(documents.map(({ id, code }) => [id, code]));
  return all.map((provision): Entry => ({
    kind: 'provision',
    id: provision.id,
    title: provision.title,
    names: [codes.get(provision.plan) ?? '', provision.label],
    body: [provision.summary],
    around: [
      ...around.topics(provision.topics),
      ...around.section(provision.section),
      ...around.actors(provision.actors.map(({ actor }) => actor)),
      ...around.instruments(provision.instruments),
      ...provision.named,
      ...provision.notes,
      ...presentTexts(provision.evidence.text.note, provision.evidence.verb.note),
      ...provision.responses.flatMap(({ text, timing }) => presentTexts(text, timing)),
    ],
    plans: [provision.plan],
    topics: provision.topics,
  }));
};

export const relations = ({ relations: all, topics }: Dataset): Entry[] => {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  return all.flatMap((relation): Entry[] => {
    const label = labels.get(relation.topic);
    if (label === undefined) return [];
    const type = relationTypes[relation.type].label;
    return [
      {
        kind: 'relation',
        id: relation.id,
        title: {
          en: `${label.en}: ${type.en.toLocaleLowerCase('en')}`,
          zh: `${label.zh}：${type.zh}`,
        },
        names: [],
        body: presentTexts(relation.reason, relation.counterReading),
        around: [],
        plans: relation.sides.map(({ plan }) => plan),
        topics: [relation.topic],
      },
    ];
  });
};

export const silences = ({ silences: all, topics, plans: documents }: Dataset): Entry[] => {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const found = new Map(documents.map((plan) => [plan.id, plan]));
  return all.flatMap((silence): Entry[] => {
    const [topic, plan] = [labels.get(silence.topic), found.get(silence.plan)];
    if (topic === undefined || plan === undefined) return [];
    const subject = silence.subject ?? topic;
    // Read alone, the title must not sound as if the plan spoke of its subject.
    const says = plan.fullTextRead
      ? { en: 'says nothing on', zh: '未提及' }
      : { en: 'nothing found on', zh: '未见提及' };
    return [
      {
        kind: 'silence',
        id: silence.id,
        title: {
          en: `${plan.title.en}: ${says.en} ${subject.en}`,
          zh: `${plan.title.zh}：${says.zh}${subject.zh}`,
        },
        names: [],
        body: [
          {
            en: silence.searches
              .map(({ term, why }) => (why ? `${term}: ${why.en}` : `${term}.`))
              .join(' '),
            zh: silence.searches
              .map(({ term, why }) => (why ? `${term}：${why.zh}` : `${term}。`))
              .join(''),
          },
          silence.searched,
        ],
        around: [topic],
        plans: [silence.plan],
        topics: [silence.topic],
      },
    ];
  });
};
