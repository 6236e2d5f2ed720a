import { longestTerm } from '@parley/model';
import { concordance as usesIn, usesOf } from '@parley/queries/draft';
import { buildIndex } from '@parley/queries/search';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { currentDataset } from '../read-dataset.ts';
import { readOfficial } from '../read-official.ts';
import { readPlan } from '../read-plan.ts';

export const concordance: Command = {
  name: 'concordance',
  summary: 'every use of a term, with its place',
  requiredArguments: ['TERM'],
  optionalArguments: ['PLAN', 'FILE'],
  options: { ...corpusOption },
  help: `Prints every use of TERM in our texts, in English and Chinese, with the words around it; what the search
takes for the same is looked for as well. With PLAN and FILE, every use in the official text, by page of the file.
The file stays on this machine.

  TERM              a word or an expression of at most ${longestTerm} characters
  PLAN              the id of a plan, for example us-2025
  FILE              its official text
${corpusHelp}`,
  run: async (given, { print }) => {
    const [term = '', planId, file] = given.positionals;
    if (term.trim() === '' || term.length > longestTerm)
      throw new CommandError(`A term has 1 to ${longestTerm} characters.`);
    if (planId !== undefined && file === undefined)
      throw new CommandError('Give the file of the official text after the plan.');
    const { expressions, lines } = usesIn(buildIndex(await currentDataset(given)), term);
    const texts = expressions.map(({ text }) => text);
    print(`Looked for: ${texts.join(', ')}.`);
    if (planId === undefined || file === undefined) {
      for (const { kind, id, before, use, after } of lines)
        print(`${kind} ${id}  ${before}[${use}]${after}`);
      print(`${lines.length} uses.`);
      return 0;
    }
    const { document } = await readOfficial((await readPlan(given, planId)).plan, file);
    const find = usesOf(texts);
    let count = 0;
    for (const [at, page] of document.pages.entries()) {
      const text = page.replaceAll(/\s+/g, ' ');
      const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
      for (const { before, use, after } of find(text, language)) {
        print(`page ${at + 1}  ${before}[${use}]${after}`);
        count += 1;
      }
    }
    print(`${count} uses.`);
    return 0;
  },
};
