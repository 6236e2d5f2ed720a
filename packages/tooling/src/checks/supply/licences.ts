import satisfies from 'spdx-satisfies';
import { acceptedLicences, exceptions, type Exception } from './accepted-licences.ts';

/** A package and what its manifest says of its licence: an SPDX expression, or nearly. */
export interface Licensed {
  name: string;
  licence: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what `pnpm licenses list --json` prints: packages by licence.
 *
 * @throws Error when it is something else, or names no package.
 */
export const readLicences = (text: string): Licensed[] => {
  const byLicence: unknown = JSON.parse(text);
  if (!isRecord(byLicence)) throw new Error('Not a list of licences.');
  const found = Object.entries(byLicence).flatMap(([licence, packages]) => {
    if (!Array.isArray(packages)) throw new Error('Not a list of licences.');
    return packages.map((entry: unknown): Licensed => {
      if (!isRecord(entry) || typeof entry['name'] !== 'string')
        throw new Error('Not a list of licences.');
      return { name: entry['name'], licence };
    });
  });
  if (found.length === 0) throw new Error('A list of licences without a package.');
  return found;
};

const isNamed = ({ name }: Exception, dependency: string): boolean =>
  name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : dependency === name;

/** Whether one of the accepted licences may be chosen. What is no SPDX expression may not. */
const isAccepted = (licence: string): boolean => {
  try {
    return satisfies(licence, [...acceptedLicences]);
  } catch {
    return false;
  }
};

/**
 * The packages whose licence is neither accepted nor excepted by name.
 *
 * @param mayShip Whether they are part of what readers get; then exceptions for tools do not count.
 */
export const unacceptable = (packages: readonly Licensed[], mayShip: boolean): Licensed[] =>
  packages.filter(
    ({ name, licence }) =>
      !isAccepted(licence) &&
      !exceptions.some(
        (exception) =>
          isNamed(exception, name) &&
          exception.licence === licence &&
          (exception.mayShip || !mayShip),
      ),
  );
