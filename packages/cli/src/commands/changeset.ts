import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bumpOf, changesetEntry, proposedNote } from '@parley/queries/changes';
import { missingInChangesets } from '../check-changesets.ts';
import { namesId, pendingChangesets, type Changeset } from '../changesets.ts';
import { CommandError, type Arguments, type Command } from '../command.ts';
import { changesSince } from '../data-changes.ts';
import { filesAt } from '../git.ts';
import { corpusHelp, corpusOption, shownPath } from '../paths.ts';

/** Changesets that this branch added or edited; those from before speak about other work. */
const ownChangesets = async (top: string, base: string): Promise<Changeset[]> => {
  const before = filesAt(top, base, '.changeset');
  const pending = await pendingChangesets(top);
  return pending.filter(({ name, text }) => before.get(`${name}.md`) !== text);
};

const sourceFrom = (given: Arguments): string | undefined => {
  const source = given.values.get('source');
  if (source !== undefined && !/^https?:\/\/\S+$/.test(source))
    throw new CommandError('--source is a web address, for example https://www.gov.cn/…');
  return source;
};

const fileNameFor = (id: string, taken: readonly Changeset[]): string => {
  const stem = id.replaceAll('.', '-');
  const names = new Set(taken.map(({ name }) => name));
  if (!names.has(stem)) return stem;
  let number = 2;
  while (names.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};

export const changeset: Command = {
  name: 'changeset',
  summary: 'the note of what readers will see, from the changes themselves',
  requiredArguments: [],
  optionalArguments: ['REF'],
  options: {
    ...corpusOption,
    en: { type: 'string' },
    zh: { type: 'string' },
    source: { type: 'string' },
    check: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  help: `Writes .changeset/<name>.md for every changed entry that no changeset of this branch names yet: the ids,
the version step that the changes deserve, a note in English and Chinese, and the source.

  REF               compare with where this branch left REF (default: the main branch), as the remotes say
                    or as it is usually called; where nobody says, exit code 2
  --en TEXT         the note in English; without it you are asked, or the changes are listed
  --zh TEXT         the same in Chinese
  --source URL      where the official text, or another source, supports the change
  --check           write nothing; exit code 1 when an id is not named, a note lacks a language, or the
                    version step is too small, with an entry to paste
  --dry-run         show the entry, and write nothing
${corpusHelp}`,
  run: async (given, { print, complain, prompt }) => {
    const source = sourceFrom(given);
    const { top, base, changes, warnings } = await changesSince(given, given.positionals[0]);
    for (const warning of warnings) complain(`${warning}.`);
    const own = await ownChangesets(top, base);

    if (given.flags.has('check')) {
      const missing = missingInChangesets(changes, own);
      for (const line of missing) complain(line);
      if (missing.length === 0)
        print(
          `${changes.length} changed entries, each named in a changeset (version step: ${bumpOf(changes) ?? 'none'}).`,
        );
      return missing.length === 0 ? 0 : 1;
    }

    const unnamed = changes.filter(({ id }) => !own.some((each) => namesId(each, id)));
    const [first] = unnamed;
    if (first === undefined) {
      print(
        changes.length === 0
          ? 'No reader will see a difference in the data, so no changeset is needed.'
          : 'Every changed entry is named in a changeset already.',
      );
      return 0;
    }
    const proposed = proposedNote(unnamed);
    const isShown = given.flags.has('dry-run');
    const noteIn = async (language: 'en' | 'zh', name: string): Promise<string> => {
      const fromFlag = given.values.get(language);
      if (fromFlag !== undefined || isShown) return fromFlag ?? proposed[language];
      const answer = await prompt(`What will readers see, in ${name}? [${proposed[language]}] `);
      return answer === undefined || answer.trim() === '' ? proposed[language] : answer.trim();
    };
    const note = { en: await noteIn('en', 'English'), zh: await noteIn('zh', 'Chinese') };
    const entry = changesetEntry(unnamed, { note, source });
    const file = join(
      top,
      '.changeset',
      `${fileNameFor(first.id, await pendingChangesets(top))}.md`,
    );
    print(`${shownPath(file)}\n\n${entry}`);
    if (isShown) print('Nothing was written: --dry-run.');
    else {
      await writeFile(file, entry);
      print('Written. Read it once more: it is what readers will be told.');
    }
    return 0;
  },
};
