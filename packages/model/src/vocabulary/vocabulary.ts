import type { Text } from '../schema/text.ts';

/** One value of a closed vocabulary: what people call it, and what it means. */
export interface Term {
  label: Text;
  definition: Text;
}

/** A closed vocabulary: its terms by code, in the order in which readers are shown them. */
export type Vocabulary = Readonly<Record<string, Term>>;
