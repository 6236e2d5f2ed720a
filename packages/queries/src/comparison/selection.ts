import type { ForceClass, RelationType } from '@parley/model';

/** What a reader wants to see side by side. Absent or empty filters let everything through. */
export interface Selection {
  /** Ids of two or more plans, in column order. */
  plans: readonly string[];
  topics?: readonly string[] | undefined;
  forces?: readonly ForceClass[] | undefined;
  relations?: readonly RelationType[] | undefined;
  /** Words to look for in a provision's number, title or summary, in any language. */
  text?: string | undefined;
}
