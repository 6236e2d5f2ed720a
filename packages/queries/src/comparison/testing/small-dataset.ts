import {
  compile,
  type CorpusText,
  type Dataset,
  type ForceClass,
  type RelationType,
  type Stance,
  type Text,
} from '@parley/model';

export interface SmallProvision {
  topics: readonly string[];
  force?: ForceClass;
  /** Its place in the plan, counted from 1, unless told. */
  label?: string;
  title?: Text;
  summary?: Text;
}

export interface SmallPlan {
  id: string;
  /** The id in capitals, unless told. */
  code?: string;
  kind?: 'plan' | 'agreed-text';
  /** The plan's code, unless told; international where that is none of a country. */
  jurisdictions?: readonly string[];
  /** True, unless told. */
  fullTextRead?: boolean;
  stances?: readonly (readonly [jurisdiction: string, stance: Stance])[];
  /** They get the ids `<plan>.1`, `<plan>.2` and so on. */
  provisions: readonly SmallProvision[];
}

export interface SmallRelation {
  topic: string;
  type: RelationType;
  /** Ids of provisions by plan. */
  sides: readonly (readonly [plan: string, provisions: readonly string[]])[];
}

/** What a test says about a corpus; topics and plans in reading order. */
export interface SmallCorpus {
  topics: readonly string[];
  plans: readonly SmallPlan[];
  relations?: readonly SmallRelation[];
  /** Without a subject, on the whole topic. */
  silences?: readonly { plan: string; topic: string; subject?: Text }[];
}

/** Countries that the reasons of relations name. */
const named: ReadonlySet<string> = new Set(['US', 'CN', 'IN', 'GB', 'JP']);

const text: Text = { en: 'Text', zh: '文字' };

/** JSON is YAML too. */
const file = (path: string, content: object): CorpusText => ({
  path: `${path}.yaml`,
  text: JSON.stringify(content),
});

const planFiles = (plan: SmallPlan, index: number): CorpusText[] => {
  const { id, kind = 'plan', code = id.toUpperCase(), stances = [], provisions } = plan;
  return [
    file(`plans/${id}/plan`, {
      id,
      kind,
      code,
      title: text,
      printedTitles: [{ language: 'en', title: 'Text' }],
      issuer: text,
      jurisdictions: plan.jurisdictions ?? [named.has(code) ? code : 'international'],
      date: `2025-01-0${index + 1}`,
      hue: 1,
      legalStatus: text,
      editions: [
        {
          language: 'en',
          format: 'pdf',
          publisher: text,
          url: 'https://example.org/',
          opened: true,
        },
      ],
      fullTextRead: plan.fullTextRead ?? true,
      division: {
        unit: text,
        units: text,
        by: 'document',
        count: provisions.length,
        explanation: text,
      },
      stances: stances.map(([jurisdiction, stance]) => ({ jurisdiction, stance, text })),
    }),
    ...provisions.map((provision, place) => {
      const number = place + 1;
      return file(`plans/${id}/provisions/${id}.${number}`, {
        id: `${id}.${number}`,
        order: number,
        label: provision.label ?? String(number),
        title: provision.title ?? { en: `Title ${number}`, zh: `标题${number}` },
        summary: provision.summary ?? text,
        force: { class: provision.force ?? 'do', verb: { language: 'en', text: 'ask' } },
        actors: [],
        instruments: [],
        scope: 'domestic',
        topics: provision.topics,
        locator: {},
        evidence: { text: { state: 'secondary' }, verb: { state: 'secondary' } },
        translationReview: { zh: 'draft' },
        sources: ['texts'],
      });
    }),
  ];
};

const relationFile = ({ topic, type, sides }: SmallRelation, index: number): CorpusText =>
  file(`relations/${topic}.${index + 1}`, {
    id: `${topic}.${index + 1}`,
    topic,
    type,
    sides: sides.map(([plan, provisions]) => ({ plan, provisions })),
    // Names the plans that a reason has to name.
    reason: {
      en: 'The US provisions ask for one thing, the Chinese provisions ask for another, those of India, the UK and Japan too.',
      zh: '美国计划条款提出一事，中国计划条款提出另一事，印度、英国和日本的条款亦然。',
    },
    review: 'draft',
    translationReview: { zh: 'draft' },
  });

/**
 * Compiles a small corpus to a dataset.
 *
 * @throws Error that lists the problems when the corpus is not one that could be released.
 */
export const smallDataset = async (corpus: SmallCorpus): Promise<Dataset> => {
  const result = await compile([
    file('release', { dataVersion: '0.0.0', date: '2025-02-01' }),
    file('topic-groups/all', { id: 'all', order: 1, label: text }),
    ...corpus.topics.map((id, index) =>
      file(`topics/${id}`, {
        id,
        group: 'all',
        order: index + 1,
        label: text,
        definition: text,
        belongs: text,
        doesNotBelong: text,
      }),
    ),
    file('sources/texts', {
      id: 'texts',
      title: text,
      publisher: text,
      url: 'https://example.org/',
      language: 'en',
      textOf: corpus.plans.map(({ id }) => id),
      official: true,
      opened: true,
    }),
    ...corpus.plans.flatMap(planFiles),
    ...(corpus.relations ?? []).map(relationFile),
    ...(corpus.silences ?? []).map((silence, index) =>
      file(`silences/${silence.plan}.${index + 1}`, {
        id: `${silence.plan}.${index + 1}`,
        ...silence,
        searches: [{ language: 'en', term: 'word', hits: 0 }],
        searched: text,
        searchedOn: '2025-02-01',
        translationReview: { zh: 'draft' },
      }),
    ),
  ]);
  if ('problems' in result)
    throw new Error(`Invalid fixture: ${JSON.stringify(result.problems, null, 2)}`);
  return result.dataset;
};
