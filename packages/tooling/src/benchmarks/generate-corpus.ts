import type { CorpusText, Dataset, ForceClass } from '@parley/model';
import { forceClasses } from '@parley/model';
import { stringify } from 'yaml';
import { randomFrom, type Random } from './random.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** How large a generated corpus is, and which one of that size. */
export interface CorpusSize {
  plans: number;
  provisionsPerPlan: number;
  seed: number;
}

const firstDay = Date.UTC(2000, 0, 1);
const day = 86_400_000;

/** Files that every plan points to and that are taken from the real corpus as they are. */
const shared = /^(?:topic-groups|topics|actors|instruments|sources)\/|^release\.yaml$/;

const file = (path: string, content: object): CorpusText => ({
  path: `${path}.yaml`,
  text: stringify(content, { lineWidth: 100 }),
});

const same = (text: string) => ({ en: text, zh: text });

const countries = [
  'AR',
  'BR',
  'CA',
  'DE',
  'EG',
  'FR',
  'GB',
  'ID',
  'IN',
  'JP',
  'KE',
  'KR',
  'NG',
  'ZA',
];

const jurisdiction = (number: number): string => countries[number % countries.length] ?? 'FR';

const planFile = (id: string, number: number, count: number): CorpusText =>
  file(`plans/${id}/plan`, {
    id,
    kind: 'plan',
    code: `G${number}`,
    title: { en: `Generated plan ${number}`, zh: `生成计划${number}` },
    printedTitles: [{ language: 'en', title: `Generated plan ${number}` }],
    issuer: same('Generator'),
    jurisdictions: [jurisdiction(number)],
    date: new Date(firstDay + number * day).toISOString().slice(0, 10),
    hue: (number % 6) + 1,
    legalStatus: same('Generated'),
    editions: [
      {
        language: 'en',
        format: 'html',
        publisher: same('Generator'),
        url: `https://plans.example/${number}`,
        opened: false,
      },
    ],
    fullTextRead: false,
    division: {
      unit: { en: 'action', zh: '项' },
      units: { en: 'actions', zh: '项' },
      by: 'document',
      count,
      explanation: same('Generated'),
    },
  });

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const sentence = (random: Random, { en, zh }: Vocabulary, words: number) => ({
  en: Array.from({ length: words }, () => random.frequent(en)).join(' '),
  zh: Array.from({ length: words }, () => random.frequent(zh)).join(''),
});

/**
 * A corpus of any size: plans with provisions whose words, topics, actors and means are those of
 * the real one. The same size and seed always give the same files.
 *
 * @param real The files of the real corpus.
 * @param dataset The real corpus, compiled.
 */
export const generateCorpus = (
  { plans, provisionsPerPlan, seed }: CorpusSize,
  real: readonly CorpusText[],
  dataset: Dataset,
): CorpusText[] => {
  const random = randomFrom(seed);
  const vocabulary = vocabularyOf(dataset);
  // Object.keys loses the key type; the table's keys are exactly the classes.
  const forces = Object.keys(forceClasses) as ForceClass[];
  const topics = idsOf(dataset.topics);
  const actors = idsOf(dataset.actors);
  const instruments = idsOf(dataset.instruments);

  const provision = (plan: string, number: number): CorpusText => {
    const title = sentence(random, vocabulary, 5);
    const summary = sentence(random, vocabulary, 28);
    return file(`plans/${plan}/provisions/${plan}.${number}`, {
      id: `${plan}.${number}`,
      order: number,
      label: String(number),
      title: { en: `${title.en} ${number}`.slice(-80), zh: `${title.zh}${number}` },
      summary: { en: summary.en.slice(0, 300), zh: summary.zh },
      force: { class: random.any(forces) },
      actors: [{ actor: random.frequent(actors), role: 'lead', basis: 'implied' }],
      instruments: [random.any(instruments)],
      scope: 'domestic',
      // Every topic is in use, whatever the seed.
      topics: [...new Set([topics[number % topics.length], random.any(topics)])],
      locator: { page: Math.ceil(number / 8) },
      evidence: { text: { state: 'unverified' }, verb: { state: 'unverified' } },
      translationReview: { zh: 'draft' },
    });
  };

  return [
    // What carries the text of a real plan is of no use without it.
    ...real.filter(({ path, text }) => shared.test(path) && !/^textOf:/m.test(text)),
    ...Array.from({ length: plans }, (_, index) => {
      const id = `generated-${index + 1}`;
      return [
        planFile(id, index + 1, provisionsPerPlan),
        ...Array.from({ length: provisionsPerPlan }, (_none, place) => provision(id, place + 1)),
      ];
    }).flat(),
  ];
};
