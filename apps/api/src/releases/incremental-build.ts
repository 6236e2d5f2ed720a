/** Something that takes long to make, and may be made step by step before it is needed. */
export interface IncrementalBuild<T> {
  /** Makes a further part, and says whether that was the last. */
  step: () => boolean;
  /** Whether nothing is left to make. */
  isComplete: () => boolean;
  /** The whole; what is not yet made of it is made now. */
  whole: () => T;
  /** The whole, once it is made: others get their turn between two steps, and no part is made twice. */
  soon: () => Promise<T>;
}

/** Lets whatever else waits go first. */
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

/** @param steps Does a part of the work at each turn, and returns the whole. */
export const incremental = <T>(steps: Generator<undefined, T>): IncrementalBuild<T> => {
  let result: { value: T } | undefined;
  const step = (): boolean => {
    if (result) return true;
    const { done, value } = steps.next();
    if (done === true) result = { value };
    return result !== undefined;
  };
  const whole = (): T => {
    for (;;) {
      if (result) return result.value;
      step();
    }
  };
  return {
    step,
    isComplete: () => result !== undefined,
    whole,
    soon: async () => {
      while (!step()) await turn();
      return whole();
    },
  };
};
