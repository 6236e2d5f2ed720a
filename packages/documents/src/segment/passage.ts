import type { Plan, Provision } from '@parley/model';

/** A named way of cutting a text into passages; see docs/guidelines/verification.md. */
export type Segmentation = NonNullable<Plan['segmentation']>;

/** Where a passage stands, in the terms that provisions use. */
export type Locator = Provision['locator'];

/** One passage of an official text. */
export interface Passage {
  /** Place among the passages of the document, counted from 1. */
  order: number;
  locator: Locator;
  /** The official words as running text; footnote marks are superscript digits. */
  text: string;
}
