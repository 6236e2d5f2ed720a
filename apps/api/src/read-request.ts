import { decodeQuery, operations, type OperationId, type QuerySchema } from '@parley/contract';
import type * as v from 'valibot';
import { RequestProblem } from './problem-response.ts';
import type { ReleaseIndex } from './releases/release.ts';

/** What an operation's query holds once it has been read. */
export type Params<Id extends OperationId> = v.InferOutput<(typeof operations)[Id]['query']>;

/**
 * Reads the query of an address by a schema.
 *
 * @throws RequestProblem that lists everything wrong with it.
 */
export const readQuery = <S extends QuerySchema>(schema: S, url: URL): v.InferOutput<S> => {
  const result = decodeQuery(schema, url.searchParams);
  if ('value' in result) return result.value;
  const unknown = result.problems.some(({ kind }) => kind === 'unknown-parameter');
  throw new RequestProblem(
    unknown ? 'unknown-parameter' : 'invalid-parameter',
    result.problems.map(({ parameter, message }) => ({
      ...(parameter === undefined ? {} : { parameter }),
      message,
    })),
  );
};

/**
 * Reads the query of a request by its contract.
 *
 * @throws RequestProblem that lists everything wrong with it.
 */
export const readRequest = <Id extends OperationId>(operation: Id, url: URL): Params<Id> =>
  // Typed by the union of all queries; the operation picks one of them.
  readQuery(operations[operation].query, url) as Params<Id>;

/** The ids that exist, as a set or by id. */
type Known = Pick<ReadonlySet<string>, 'size' | 'has' | 'keys'> | ReadonlyMap<string, unknown>;

/** The ids that exist, or where to find them when there are too many to list. */
const hint = (parameter: string, known: Known): string => {
  if (known.size === 0) return 'There is none yet.';
  return known.size <= 150
    ? `It may be: ${[...known.keys()].join(', ')}.`
    : `The ids are those of /v1/${parameter === 'id' ? 'provision' : parameter}s.`;
};

/** Codes of the jurisdictions that the documents of a release belong to. */
export const jurisdictionsIn = ({ dataset }: ReleaseIndex): ReadonlySet<string> =>
  new Set(dataset.plans.flatMap(({ jurisdictions }) => jurisdictions));

/**
 * Refuses ids that the dataset does not have.
 *
 * @throws RequestProblem that names the parameter and the ids that exist.
 */
export const requireKnown = (
  parameter: string,
  ids: readonly string[] | undefined,
  known: Known,
): void => {
  if (ids === undefined || ids.every((id) => known.has(id))) return;
  throw new RequestProblem('invalid-parameter', [
    {
      parameter,
      message: `\`${parameter}\` names something that does not exist. ${hint(parameter, known)}`,
    },
  ]);
};
