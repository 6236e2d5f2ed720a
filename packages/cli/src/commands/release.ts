import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  editYaml,
  normalise,
  parseCorpus,
  type CorpusText,
  type ReleaseRecord,
} from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { stringify } from 'yaml';
import { changelogOf } from '../changelog.ts';
import { dataPackageName, type Bump } from '@parley/queries/changes';
import { CommandError, type Arguments, type Command } from '../command.ts';
import { topOf } from '../git.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';
import { requireFinished } from '../open-warnings.ts';
import { planRelease, type ReleasePlan, type ReleasedPart } from '../release-plan.ts';

const head = `# yaml-language-server: $schema=../../schemas/release-record.json
# Written by \`parley release\`. What was published is never edited.
`;

const dateFrom = (given: Arguments): string => {
  const date = given.values.get('date') ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new CommandError('--date is written year-month-day, for example 2026-11-25.');
  return date;
};

const partFrom = (given: Arguments): ReleasedPart | undefined => {
  const only = given.values.get('only');
  if (only === undefined || only === 'data' || only === 'code') return only;
  throw new CommandError('--only is data or code.');
};

/** Packages that are published, as their manifests say. */
const publishedPackages = async (top: string): Promise<string[]> => {
  const folders = await readdir(join(top, 'packages'));
  const manifests = await Promise.all(
    folders.map(async (folder): Promise<unknown> => {
      const text = await readFile(join(top, 'packages', folder, 'package.json'), 'utf8').catch(
        () => '{}',
      );
      return JSON.parse(text);
    }),
  );
  return manifests.flatMap((manifest) =>
    typeof manifest === 'object' &&
    manifest !== null &&
    'name' in manifest &&
    typeof manifest.name === 'string' &&
    !('private' in manifest && manifest.private === true)
      ? [manifest.name]
      : [],
  );
};

/** Moves every package by its changesets, or those of one part alone. */
const versionPackages = async (
  top: string,
  given: Arguments,
  only: ReleasedPart | undefined,
): Promise<void> => {
  const snapshot = given.values.get('snapshot');
  const program =
    given.values.get('changesets') ?? join(top, 'node_modules/@changesets/cli/bin.js');
  // Changesets name data or code, never both, so either can be left waiting.
  const waiting =
    only === undefined
      ? []
      : (await publishedPackages(top)).filter(
          (name) => (name === dataPackageName) !== (only === 'data'),
        );
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      program,
      'version',
      ...(snapshot === undefined ? [] : ['--snapshot', snapshot]),
      ...waiting.flatMap((name) => ['--ignore', name]),
    ],
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

/** The version after another one; before 1.0.0 a breaking change leads there. */
const nextVersion = (version: string, level: Bump = 'patch'): string => {
  const [major = 0, minor = 0, patch = 0] = version.split('-', 1)[0]?.split('.').map(Number) ?? [];
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

const recordOf = (plan: ReleasePlan, version: string, date: string): ReleaseRecord => ({
  version,
  date,
  ...(plan.bump === undefined ? {} : { bump: plan.bump }),
  notes: [...plan.notes],
  changes: [...plan.changes],
});

/** The file of a record, by its path from the folder of the corpus. */
const recordFile = (record: ReleaseRecord): CorpusText => ({
  path: `releases/${record.version}.yaml`,
  text: head + stringify(record, { lineWidth: 0 }),
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
  const { path, text } = recordFile(record);
  await writeFile(join(folder, path), text);
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
    only: { type: 'string' },
    changesets: { type: 'string' },
    'dry-run': { type: 'boolean' },
  },
  help: `Moves every package by its changesets (\`changeset version\`). When the data differ from the last release,
their own version becomes the new version of ${dataPackageName}. The record of the release is written to
data/releases, and CHANGELOG.md is written anew. A release of code alone leaves the data as they are.
A release with open problems or warnings is refused. Commits, tags and publishes nothing.

  --date DATE       the day of the release (default: today, UTC)
  --snapshot NAME   a version for trial, for example next: 1.2.0-next-20261125101500
  --only PART       data, or code: the changesets of the other part go on waiting
  --changesets FILE the program of @changesets/cli; default: the one installed in the repository
  --dry-run         say what would be released, and write nothing
${corpusHelp}`,
  run: async (given, { print, complain }) => {
    const folder = requireCorpus(given);
    const top = topOf(folder);
    const date = dateFrom(given);
    const only = partFrom(given);
    const plan = await planRelease(top, folder, only);
    if (plan.pending.length === 0) {
      print('There is no changeset, so there is nothing to release.');
      return 0;
    }
    const what = plan.isOfData
      ? `${plan.first === undefined ? `${plan.changes.length} changed entries` : `the first release of the data, ${plan.first} entries, all of them new`}, ${plan.notes.length} notes for readers`
      : 'code alone; the data stay as they are';
    const foreseen = recordOf(plan, nextVersion(await versionOf(folder), plan.level), date);
    await requireFinished(
      folder,
      plan.isOfData ? recordFile(foreseen) : undefined,
      given.values.has('snapshot'),
      complain,
    );
    if (given.flags.has('dry-run')) {
      print(`${plan.pending.length} changesets: ${what}.`);
      if (plan.isOfData) print(changelogOf([foreseen]));
      print('Nothing was written: --dry-run.');
      return 0;
    }
    await versionPackages(top, given, only);
    const version = await versionOf(folder);
    if (plan.isOfData) await writeRelease(top, folder, recordOf(plan, version, date));
    print(`${dataPackageName} ${version}: ${what}.`);
    return 0;
  },
};
