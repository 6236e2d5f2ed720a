import { entriesOf, type Corpus, type CorpusEntry } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';
import { textsOf, type WrittenText } from '../texts-of.ts';

type Provision = CorpusEntry<'provision'>;

/** `US II.2.1`, `US I.13`, and the end of a range: `CN 7.3 to 7.5`, `US II.6.1至II.6.3`. */
const citations = /\b([A-Z]{2}) ([IVX]*\.?[\d.]*\d)(?:(?: to |至)([IVX]*\.?[\d.]*\d))?/g;

/** Who acts, without being a body of its own. */
const peoples = {
  en: /\b(?:diplomats?|officials|soldiers|militaries)\b/g,
  zh: /外交人员|外交官|官员|军人/g,
} as const;

/** A clause that could stand alone: what it cites, it speaks of. */
const clausesOf = { en: /(?<=[.;])\s+/, zh: /(?<=[。；])/ } as const;

const numberAtEnd = (label: string): number => Number(label.slice(label.lastIndexOf('.') + 1));
const before = (label: string): string => label.slice(0, label.lastIndexOf('.') + 1);

/** Whether a provision's label is the cited one, lies in its section, or in its range. */
const isCited = (label: string, from: string, to: string | undefined): boolean => {
  if (label === from || label.startsWith(`${from}.`)) return true;
  if (to === undefined || before(label) !== before(from)) return false;
  return numberAtEnd(label) >= numberAtEnd(from) && numberAtEnd(label) <= numberAtEnd(to);
};

/** What a provision says in one language, wherever it says it. */
const wordsOf = ({ entity }: Provision, language: 'en' | 'zh'): string =>
  [entity.title, entity.summary, ...(entity.notes ?? []), ...(entity.named ?? [])]
    .map((text) => text[language])
    .join('\n');

const mentionOf = (name: string): RegExp =>
  new RegExp(`(?<![\\w-])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}(?![\\w-])`);

/** Finds who is said to act in a clause, and is no actor of the provisions that it cites. */
const strangers = (corpus: Corpus) => {
  const actors = new Map(entriesOf(corpus, 'actor').map(({ entity }) => [entity.id, entity]));
  const bodies = [...actors.values()]
    .filter(({ kind }) => kind === 'government-body')
    .map(({ id, name, abbreviation }) => ({
      id,
      names: {
        en: [name.en, ...(abbreviation === undefined ? [] : [abbreviation])].map(mentionOf),
        zh: [new RegExp(name.zh)],
      },
    }));
  const lineOf = (id: string): string[] => {
    const parent = actors.get(id)?.parent;
    return parent === undefined ? [id] : [id, ...lineOf(parent)];
  };
  return (clause: string, language: 'en' | 'zh', cited: readonly Provision[]): string[] => {
    const lines = cited.flatMap(({ entity }) => entity.actors.map(({ actor }) => lineOf(actor)));
    const said = cited.map((each) => wordsOf(each, language)).join('\n');
    const isTheirs = (id: string): boolean =>
      lines.some((line) => line.includes(id) || lineOf(id).includes(line[0] ?? ''));
    return [
      ...bodies
        .filter(
          ({ id, names }) =>
            names[language].some((name) => name.test(clause) && !name.test(said)) && !isTheirs(id),
        )
        .map(({ id }) => id),
      ...[...clause.matchAll(peoples[language])]
        .map(([people]) => people)
        .filter((people) => !said.includes(people)),
    ];
  };
};

/** A sentence that cites a provision has only the actors of that provision. */
export const citedActors: Rule = {
  name: 'cited-actors',
  check: (corpus) => {
    const codes = new Map(entriesOf(corpus, 'plan').map(({ entity }) => [entity.id, entity.code]));
    const provisions = entriesOf(corpus, 'provision');
    const strangersIn = strangers(corpus);
    const citedIn = (clause: string): Provision[] =>
      [...clause.matchAll(citations)].flatMap(([, code, from = '', to]) =>
        provisions.filter(
          ({ plan = '', entity }) => codes.get(plan) === code && isCited(entity.label, from, to),
        ),
      );
    const inText = (entry: CorpusEntry, { path, language, words }: WrittenText) =>
      words.split(clausesOf[language]).flatMap((clause) => {
        const cited = citedIn(clause);
        if (cited.length === 0) return [];
        return strangersIn(clause, language, cited).map((found) =>
          problemAt('cited-actors', entry, path, {
            message: `“${found}” acts in this sentence, and is no actor of the provisions cited.`,
            expected: `an actor of ${cited.map(({ entity }) => entity.id).join(', ')}`,
            received: clause,
            tip: 'Use the words of the provision’s own summary: who acts, and against whom.',
          }),
        );
      });
    return entriesOf(corpus, 'cooperation-area').flatMap((entry) =>
      textsOf(entry).flatMap((text) => inText(entry, text)),
    );
  },
};
