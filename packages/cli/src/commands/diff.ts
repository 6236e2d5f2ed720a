import { bumpOf, changesAsMarkdown } from '@parley/queries/changes';
import { CommandError, type Command } from '../command.ts';
import { changesSince } from '../data-changes.ts';
import { corpusHelp, corpusOption } from '../paths.ts';

const nothing = { en: 'No reader will see a difference.', zh: '读者不会看到任何差异。' };

const readings = (chosen = 'both'): readonly ('en' | 'zh')[] => {
  if (chosen === 'both') return ['en', 'zh'];
  if (chosen === 'en' || chosen === 'zh') return [chosen];
  throw new CommandError(`There is no language "${chosen}" here. Use --lang en, zh or both.`);
};

export const diff: Command = {
  name: 'diff',
  summary: 'what readers will see change, entry by entry',
  requiredArguments: [],
  optionalArguments: ['REF'],
  options: { ...corpusOption, json: { type: 'boolean' }, lang: { type: 'string' } },
  help: `Compares the corpus on disk, committed or not, with the commit where this branch left REF: every entry
that was added, changed, moved or removed, and every field before and after. What only looks different
in the files is left out. Ends with the version step that the changes deserve.

  REF               a branch, tag or commit (default: the main branch), as the remotes say
                    or as it is usually called; where nobody says, exit code 2
  --lang LANG       en, zh or both (default: both)
  --json            the same as JSON
${corpusHelp}`,
  run: async (given, { print, complain }) => {
    const languages = readings(given.values.get('lang'));
    const { changes, warnings, base } = await changesSince(given, given.positionals[0]);
    for (const warning of warnings) complain(`${warning}.`);
    const bump = bumpOf(changes);
    if (given.flags.has('json')) {
      print(JSON.stringify({ base, bump: bump ?? 'none', changes }, null, 2));
      return 0;
    }
    for (const reading of languages)
      print(`${changes.length === 0 ? nothing[reading] : changesAsMarkdown(changes, reading)}\n`);
    print(`Version step: ${bump ?? 'none'}.`);
    return 0;
  },
};
