/** What a reader says of a correction, in plain words. */
export interface Answers {
  wrong: string;
  right: string;
  /** Address of the page that says so; empty where none was given. */
  source: string;
}

/** Whether an address can be given as the source of a change, as `parley changeset --source` asks for it. */
export const isSourceAddress = (source: string): boolean => /^https?:\/\/\S+$/.test(source);
