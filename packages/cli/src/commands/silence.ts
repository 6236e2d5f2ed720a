import { termFinder, type TermHit } from '@parley/documents';
import { parseCorpus } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';
import { readOfficial } from '../read-official.ts';
import { planOf } from '../read-plan.ts';

const hitLines = (term: string, hits: readonly TermHit[]): string[] =>
  hits.map(({ page, words }) => `  “${term}” page ${page}: … ${words} …`);

export const silence: Command = {
  name: 'silence',
  summary: 'run the searches behind what a plan does not say once more',
  requiredArguments: ['PLAN', 'FILE'],
  options: { ...corpusOption, hits: { type: 'boolean' } },
  help: `Searches FILE for every term of every silence of the plan, as whole words in any case, and compares
the number of hits with the one on record; where they differ, each hit with its page and words. The file stays on this machine. Exit code 1 when any differs.

  PLAN              the id of a plan, for example us-2025
  FILE              its official text
  --hits            every hit of every term, with its page and the words around it
${corpusHelp}`,
  run: async (given, { print, complain }) => {
    const [id = '', file = ''] = given.positionals;
    const files = await readCorpus(requireCorpus(given));
    const { plan } = planOf(files, id);
    if (!plan.fullTextRead)
      throw new CommandError(
        `The full text of ${id} was not at hand, so its searches were over what could be read and cannot be run over a file.`,
      );
    const silences = parseCorpus(files).corpus.entries.flatMap(({ entity }) =>
      'searches' in entity && entity.plan === id ? [entity] : [],
    );
    const { document } = await readOfficial(plan, file);
    const find = termFinder(document);

    let right = 0;
    let all = 0;
    for (const { id: name, searches } of silences) {
      const differing = searches
        .map(({ term, hits }) => ({ term, hits, found: find(term) }))
        .filter(({ hits, found }) => hits !== found.length);
      all += searches.length;
      right += searches.length - differing.length;
      print(
        `${name}  ${searches.length - differing.length} of ${searches.length} searches as recorded`,
      );
      if (given.flags.has('hits'))
        for (const { term } of searches) for (const line of hitLines(term, find(term))) print(line);
      for (const { term, hits, found } of differing) {
        complain(
          `${name}: “${term}” stands ${found.length} times, recorded are ${hits}. Read the hits and correct the record.`,
        );
        for (const line of hitLines(term, found)) complain(line);
      }
    }
    print(`${right}/${all}`);
    return right === all ? 0 : 1;
  },
};
