import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editYaml, normalise, parseCorpus, type ReleaseRecord } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { stringify } from 'yaml';
import { changelogOf } from '../changelog.ts';
import { dataPackageName } from '@parley/queries/changes';
import { CommandError, type Arguments, type Command } from '../command.ts';
import { topOf } from '../git.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';
import { planRelease, type ReleasePlan } from '../release-plan.ts';

const head = `# yaml-language-server: $schema=../../schemas/release-record.json
# Written by \`parley release\`. What was published is never edited.
`;

const dateFrom = (given: Arguments): string => {
  const date = given.values.get('date') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new CommandError('--date is written year-month-day, for example 2026-11-25.');
  return date;
};

/** Moves every package by its changesets. */
const versionPackages = (top: string, given: Arguments): void => {
  const snapshot = given.values.get('snapshot');
  const program =
    given.values.get('changesets') ?? join(top, 'node_modules/@changesets/cli/bin.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [program, 'version', ...(snapshot === undefined ? [] : ['--snapshot', snapshot])],
    { cwd: top, encoding: 'utf8' },
  );
  if (status !== 0)
    throw new CommandError(
      `\`changeset version\` failed: ${stderr.trim().split('\n')[0] ?? ''}. Nothing else was written.`,
    );
};

const versionOf = async (folder: string): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(folder, '../package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version);
  throw new CommandError(`The package.json of ${dataPackageName} has no version.`);
};

const recordOf = (plan: ReleasePlan, version: string, date: string): ReleaseRecord => ({
  version,
  date,
  ...(plan.bump === undefined ? {} : { bump: plan.bump }),
  notes: [...plan.notes],
  changes: [...plan.changes],
});

/** Writes the record, moves the data's own version to it, and tells readers in the changelog. */
const writeRelease = async (top: string, folder: string, record: ReleaseRecord) => {
  const marker = join(folder, 'release.yaml');
  const moved = editYaml(await readFile(marker, 'utf8'), {
    path: ['dataVersion'],
    value: record.version,
  });
  await writeFile(marker, editYaml(moved, { path: ['date'], value: record.date }));
  await mkdir(join(folder, 'releases'), { recursive: true });
  await writeFile(
    join(folder, 'releases', `${record.version}.yaml`),
    head + stringify(record, { lineWidth: 0 }),
  );
  const { releases } = normalise(parseCorpus(await readCorpus(folder)).corpus);
  await writeFile(join(top, 'CHANGELOG.md'), changelogOf(releases));
};

export const release: Command = {
  name: 'release',
  summary: 'turn the pending changesets into versions, changelogs and release history',
  requiredArguments: [],
  options: {
    ...corpusOption,
    date: { type: 'string' },
    snapshot: { type: 'string' },
    changesets: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  help: `Moves every package by its changesets (\`changeset version\`). When the data differ from the last release,
their own version becomes the new version of ${dataPackageName}, the record of the release is written to
data/releases, and CHANGELOG.md is written anew. A release of code alone leaves the data as they are.
Commits, tags and publishes nothing.

  --date DATE       the day of the release; unless told, today (UTC)
  --snapshot NAME   a version for trial, for example next: 1.2.0-next-20261125101500
  --changesets FILE the program of @changesets/cli; unless told, the one installed in the repository
  --dry-run         say what would be released, and write nothing
${corpusHelp}`,
  run: async (given, { print }) => {
    const folder = requireCorpus(given);
    const top = topOf(folder);
    const date = dateFrom(given);
    const plan = await planRelease(top, folder);
    if (plan.pending.length === 0) {
      print('There is no changeset, so there is nothing to release.');
      return 0;
    }
    const what = plan.isOfData
      ? `${plan.changes.length} changed entries, ${plan.notes.length} notes for readers`
      : 'code alone; the data stay as they are';
    if (given.flags.has('dry-run')) {
      print(`${plan.pending.length} changesets: ${what}.\nNothing was written: --dry-run.`);
      return 0;
    }
    versionPackages(top, given);
    const version = await versionOf(folder);
    if (plan.isOfData) await writeRelease(top, folder, recordOf(plan, version, date));
    print(`${dataPackageName} ${version}: ${what}.`);
    return 0;
  },
};
