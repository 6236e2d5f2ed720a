/** What is laid side by side. Absent or empty topics are all of them. */
export interface Selection {
  /** Ids of plans, in column order. */
  plans: readonly string[];
  topics?: readonly string[] | undefined;
}
