import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCorpus, parseCorpus, type CorpusText } from '@parley/model';
import {
  formatProblems,
  readCorpus,
  staleSchemas,
  summariseProblems,
  writeSchemas,
} from '@parley/model/node';
import type { Command } from '../command.ts';
import { readOfficialTexts } from '../official-texts.ts';
import { pendingChangesets } from '../changesets.ts';
import { checkOwnWords } from '../own-words.ts';
import {
  corpusHelp,
  corpusOption,
  defaultTexts,
  requireCorpus,
  schemasBeside,
  shownPath,
} from '../paths.ts';
import { repair } from '../repair.ts';

/** Repairs files on disk, and the texts that were read from them. */
const repairAll = async (
  folder: string,
  files: CorpusText[],
  print: (line: string) => void,
): Promise<void> => {
  for (const [index, file] of files.entries()) {
    const text = repair(file);
    if (text === file.text) continue;
    await writeFile(join(folder, file.path), text);
    files[index] = { ...file, text };
    print(`repaired ${shownPath(join(folder, file.path))}`);
  }
};

export const check: Command = {
  name: 'check',
  summary: 'every problem of the corpus, and words copied from official texts',
  requiredArguments: [],
  options: { ...corpusOption, texts: { type: 'string' }, fix: { type: 'boolean' } },
  help: `Reports all problems of the corpus at once, each with file:line:column and what to do; then every
run of eight words, or of sixteen Chinese characters, that our texts share with an official one; and
that every waiting changeset can be read and is of data or of code. Exit code 1 when there is any.

  --fix             first repair what a machine can: line ends, stray spaces, indenting tabs, the line
                    that editors read, the schemas for editors; never what a file says
  --texts DIR       a folder of official texts (PDF, HTML, text); default: ../shared/sources and
                    ../shared/reference/seed-article.txt beside the repository, where they are
${corpusHelp}`,
  run: async (given, { print, complain }) => {
    const folder = requireCorpus(given);
    const files = await readCorpus(folder);
    const schemas = schemasBeside(folder);
    if (given.flags.has('fix')) {
      await repairAll(folder, files, print);
      if (schemas !== undefined) await writeSchemas(files, schemas);
    }
    await pendingChangesets(join(folder, '../../..'));
    const named = given.values.get('texts');
    const { texts, unread } = await readOfficialTexts(
      named === undefined ? defaultTexts(folder) : [named],
    );
    const problems = checkCorpus(files);
    const stale =
      schemas === undefined || problems.length > 0 ? [] : await staleSchemas(files, schemas);
    const copied = texts.length === 0 ? [] : checkOwnWords(parseCorpus(files).corpus, texts);
    const isOnGitHub = process.env['GITHUB_ACTIONS'] === 'true';
    for (const found of [problems, copied])
      if (found.length > 0) complain(formatProblems(found, shownPath(folder), isOnGitHub));

    print(
      problems.length === 0
        ? `${files.length} files, no problem.`
        : summariseProblems(problems, files.length),
    );
    if (schemas !== undefined && stale.length > 0)
      complain(
        `The schemas for editors are out of date in ${shownPath(schemas)}: ${stale.join(', ')}. Write them anew with \`parley check --fix\`.`,
      );
    for (const line of unread) complain(line);
    const compared = `copy check against ${texts.map(({ name }) => name).join(', ')}`;
    if (texts.length === 0) print('no official texts found: the copy check did not run');
    else if (copied.length === 0) print(`${compared}: nothing copied.`);
    else
      print(
        `${compared}: ${copied.length === 1 ? '1 run' : `${copied.length} runs`} of copied words.`,
      );
    return problems.length + stale.length + copied.length === 0 ? 0 : 1;
  },
};
