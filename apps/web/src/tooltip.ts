/**
 * Writes the tooltip of an element when a pointer comes to it, for `@pointermove.once`: a page with
 * hundreds of the same mark need not carry its explanation as often.
 */
export const tooltip =
  (words: () => string) =>
  ({ currentTarget }: Event): void => {
    if (currentTarget instanceof HTMLElement) currentTarget.title = words();
  };
