import { normalise, parseCorpus, type CorpusText, type Plan, type Provision } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { CommandError, type Arguments } from './command.ts';
import { findCorpus } from './paths.ts';
import { installedDataset } from './read-dataset.ts';

/** A plan with all its provisions, in the order of its document. */
export interface WholePlan {
  plan: Plan;
  provisions: readonly Provision[];
}

const unknownPlan = (id: string, known: readonly string[]): CommandError =>
  new CommandError(`There is no plan "${id}". Plans: ${known.toSorted().join(', ')}.`);

/**
 * Reads one plan off the files of a corpus. Files of other plans may be broken.
 *
 * @throws CommandError when there is no such plan, or its own files have problems.
 */
export const planOf = (files: readonly CorpusText[], id: string): WholePlan => {
  const own = files.filter(({ path }) => path.startsWith(`plans/${id}/`));
  if (own.length === 0)
    throw unknownPlan(
      id,
      files.flatMap(({ path }) => /^plans\/([^/]+)\/plan\.yaml$/.exec(path)?.[1] ?? []),
    );
  const release = files.filter(({ path }) => path === 'release.yaml');
  const { corpus, problems } = parseCorpus([...release, ...own]);
  if (problems.length > 0 || release.length === 0)
    throw new CommandError(
      `The files of ${id} have problems that must be corrected first. See them with \`parley check\`.`,
    );
  const { plans, provisions } = normalise(corpus);
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined)
    throw new CommandError(`plans/${id} has no plan.yaml with this id. See \`parley check\`.`);
  return { plan, provisions };
};

/**
 * Reads one plan from the corpus, or from the compiled dataset where there is no corpus.
 *
 * @throws CommandError when it cannot be read.
 */
export const readPlan = async (given: Arguments, id: string): Promise<WholePlan> => {
  const folder = findCorpus(given);
  if (folder !== undefined) return planOf(await readCorpus(folder), id);
  const { plans, provisions } = await installedDataset();
  const plan = plans.find((candidate) => candidate.id === id);
  if (plan === undefined)
    throw unknownPlan(
      id,
      plans.map((known) => known.id),
    );
  return { plan, provisions: provisions.filter((provision) => provision.plan === id) };
};
