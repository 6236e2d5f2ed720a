const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The Chinese words of a run of characters, as far as the dictionary of the engine knows them. */
export const wordsOf = (run: string): string[] =>
  [...segmenter.segment(run)].map(({ segment }) => segment);
