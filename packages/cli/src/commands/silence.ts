import { termFinder, type TermHit } from '@parley/documents';
import { normalise, parseCorpus, type Plan } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';
import { readOfficial } from '../read-official.ts';
import { planOf } from '../read-plan.ts';

/** What is searched: a document, and what its pages are called. */
interface Searched {
  find: (term: string, language: string) => TermHit[];
  nameOf: (page: number) => string;
}

const officialText = async (plan: Plan, file: string): Promise<Searched> => {
  const find = termFinder((await readOfficial(plan, file)).document);
  return { find, nameOf: (page) => `page ${page}` };
};

/**
 * What could be read of a plan whose full text was not at hand: the summaries, outlines and headings
 * that the corpus records, one entry a page.
 */
const recordedText = (
  { statements, sections, provisions }: ReturnType<typeof normalise>,
  plan: string,
): Searched => {
  const entries = [
    ...statements.map(({ id, plan: of, summary }) => ({ id, of, texts: [summary] })),
    ...sections.map(({ id, plan: of, heading, summary }) => ({
      id,
      of,
      texts: [heading, ...(summary ? [summary] : [])],
    })),
    ...provisions.map(({ id, plan: of, summary }) => ({ id, of, texts: [summary] })),
  ].filter(({ of }) => of === plan);
  const finders = new Map<string, ReturnType<typeof termFinder>>();
  const finderOf = (language: string): ReturnType<typeof termFinder> => {
    const finder =
      finders.get(language) ??
      termFinder({
        format: 'text',
        pages: entries.map(({ texts }) =>
          texts.flatMap((text) => new Map(Object.entries(text)).get(language) ?? []).join('\n'),
        ),
      });
    finders.set(language, finder);
    return finder;
  };
  return {
    find: (term, language) => finderOf(language)(term),
    nameOf: (page) => entries[page - 1]?.id ?? '',
  };
};

export const silence: Command = {
  name: 'silence',
  summary: 'run the searches behind what a plan does not say once more',
  requiredArguments: ['PLAN'],
  optionalArguments: ['FILE'],
  options: { ...corpusOption, hits: { type: 'boolean' } },
  help: `Searches FILE for every term of every silence of the plan, as whole words in any case, and compares
the number of hits with the one recorded. Where they differ, shows each hit with its page and words.
The file stays on this machine. Exit code 1 when any differs.

  PLAN              the id of a plan, for example us-2025
  FILE              its official text; none for a plan whose full text we did not have: its searches run
                    over the summaries, outlines and headings recorded, and change with them
  --hits            every hit of every term, with its page and the words around it
${corpusHelp}`,
  run: async (given, { print, complain }) => {
    const [id = '', file = ''] = given.positionals;
    const files = await readCorpus(requireCorpus(given));
    const { plan } = planOf(files, id);
    if (plan.fullTextRead !== (file !== ''))
      throw new CommandError(
        plan.fullTextRead
          ? `The searches of ${id} were over its official text: name the file of it. See \`parley silence --help\`.`
          : `The full text of ${id} was not available, so its searches were over what is recorded: \`parley silence ${id}\`, without a file.`,
      );
    const data = normalise(parseCorpus(files).corpus);
    const silences = data.silences.filter((one) => one.plan === id);
    const { find, nameOf } = plan.fullTextRead
      ? await officialText(plan, file)
      : recordedText(data, id);
    const hitLines = (term: string, hits: readonly TermHit[]): string[] =>
      hits.map(({ page, words }) => `  “${term}” ${nameOf(page)}: … ${words} …`);

    let right = 0;
    let all = 0;
    for (const { id: name, searches } of silences) {
      const differing = searches
        .map(({ language, term, hits }) => ({ term, hits, found: find(term, language) }))
        .filter(({ hits, found }) => hits !== found.length);
      all += searches.length;
      right += searches.length - differing.length;
      print(
        `${name}  ${searches.length - differing.length} of ${searches.length} searches as recorded`,
      );
      if (given.flags.has('hits'))
        for (const { language, term } of searches)
          for (const line of hitLines(term, find(term, language))) print(line);
      for (const { term, hits, found } of differing) {
        complain(
          `${name}: “${term}” occurs ${found.length} times, recorded are ${hits}. Read the hits and correct the record.`,
        );
        for (const line of hitLines(term, found)) complain(line);
      }
    }
    print(`${right}/${all}`);
    return right === all ? 0 : 1;
  },
};
