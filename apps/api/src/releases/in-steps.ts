/** Something that takes long to make, and may be made step by step before it is needed. */
export interface InSteps<T> {
  /** Makes a further part, and says whether that was the last. */
  step: () => boolean;
  /** The whole; what is not yet made of it is made now. */
  whole: () => T;
}

/** @param steps Does a part of the work at each turn, and returns the whole. */
export const inSteps = <T>(steps: Generator<undefined, T>): InSteps<T> => {
  let made: { value: T } | undefined;
  const step = (): boolean => {
    if (made) return true;
    const { done, value } = steps.next();
    if (done === true) made = { value };
    return made !== undefined;
  };
  return {
    step,
    whole: () => {
      for (;;) {
        if (made) return made.value;
        step();
      }
    },
  };
};
