import type { Text } from '@parley/model';
import {
  cellStates,
  cooperationBasisTerms,
  eventJurisdictions,
  eventKinds,
  eventLinks,
  evidenceStates,
  forceClasses,
  forceTerms,
  relationTypes,
  stanceTerms,
  verifications,
  type Term,
} from '@parley/model/vocabularies';

/** Every vocabulary whose terms pages show as signs, by the first part of the terms' ids. */
export const signTerms = {
  force: forceTerms,
  evidence: evidenceStates,
  relation: relationTypes,
  cell: cellStates,
  stance: stanceTerms,
  basis: cooperationBasisTerms,
  kind: eventKinds,
  whose: eventJurisdictions,
  link: eventLinks,
  verification: verifications,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Term>>>>;

export type SignSet = keyof typeof signTerms;

/** The id of a term's definition: of its note on a page, and of its place on the method page. */
export const signId = (set: SignSet, code: string): string => `${set}-${code}`;

/** A term of a set, as a reader is told of it. */
export interface Sign {
  id: string;
  set: SignSet;
  code: string;
  label: Text;
  definition: Text;
  /** Verbs that show what a force class is. */
  examples: Text | undefined;
}

/** The terms of some sets, in the order of their vocabularies. */
export const signsOf = (sets: readonly SignSet[]): Sign[] =>
  sets.flatMap((set) =>
    Object.entries<Term>(signTerms[set]).map(([code, { label, definition }]) => ({
      id: signId(set, code),
      set,
      code,
      label,
      definition,
      examples:
        set === 'force' && code !== 'not-established'
          ? Object.entries(forceClasses).find(([force]) => force === code)?.[1].verbs
          : undefined,
    })),
  );
