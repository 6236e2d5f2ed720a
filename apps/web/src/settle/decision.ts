import { forceClasses, picklistOf } from '@parley/model';
import * as v from 'valibot';

/** What a reader finds about one provision or statement in the official text. */
export const marks = ['says-so', 'says-otherwise', 'not-there'] as const;

export type Mark = (typeof marks)[number];

/** What a reader has decided of one provision or statement. */
const decision = v.object({
  mark: v.picklist(marks),
  /** The clauses that say it, by their places among all; absent where it is not there. */
  run: v.optional(v.object({ start: v.number(), end: v.number() })),
  /** The verb as printed; empty where the reader names none. */
  verb: v.string(),
  /** How binding the verb is; absent where it stays as we have it, and for a statement. */
  force: v.optional(picklistOf(forceClasses)),
  /** Our words, mended; as they are unless the text says otherwise. */
  en: v.string(),
  zh: v.string(),
});

export type Decision = v.InferOutput<typeof decision>;

/** Everything that a reader has done so far: it survives a reload, on this device alone. */
const progress = v.object({
  text: v.string(),
  language: v.picklist(['en', 'zh']),
  /** Address of the edition that the text is of. */
  edition: v.string(),
  decisions: v.record(v.string(), decision),
});

export type Progress = v.InferOutput<typeof progress>;

const keyOf = (plan: string): string => `parley.settle.${plan}`;

/** What was saved of a plan; undefined when there is nothing, or nothing that can be read. */
export const savedProgress = (plan: string): Progress | undefined => {
  try {
    const saved = v.safeParse(progress, JSON.parse(localStorage.getItem(keyOf(plan)) ?? 'null'));
    return saved.success ? saved.output : undefined;
  } catch {
    return undefined;
  }
};

/** Saves what was done so far. Answers whether the device took it. */
export const saveProgress = (plan: string, value: Progress): boolean => {
  try {
    localStorage.setItem(keyOf(plan), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
};

/** Takes everything off this device. */
export const forgetProgress = (plan: string): void => {
  try {
    localStorage.removeItem(keyOf(plan));
  } catch {
    // A device that stores nothing has nothing to forget.
  }
};
