/** Something that takes long to make, and may be made step by step before it is needed. */
export interface InSteps<T> {
  /** Makes a further part, and says whether that was the last. */
  step: () => boolean;
  /** Whether nothing is left to make. */
  isMade: () => boolean;
  /** The whole; what is not yet made of it is made now. */
  whole: () => T;
  /** The whole, once it is made: others get their turn between two steps, and no part is made twice. */
  soon: () => Promise<T>;
}

/** Lets whatever else waits go first. */
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** @param steps Does a part of the work at each turn, and returns the whole. */
export const inSteps = <T>(steps: Generator<undefined, T>): InSteps<T> => {
  let made: { value: T } | undefined;
  const step = (): boolean => {
    if (made) return true;
    const { done, value } = steps.next();
    if (done === true) made = { value };
    return made !== undefined;
  };
  const whole = (): T => {
    for (;;) {
      if (made) return made.value;
      step();
    }
  };
  return {
    step,
    isMade: () => made !== undefined,
    whole,
    soon: async () => {
      while (!step()) await turn();
      return whole();
    },
  };
};
