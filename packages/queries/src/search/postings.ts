/** Where a term occurs and how much it counts there: places of entries in rising order, and scores. */
export interface Postings {
  places: Uint32Array;
  scores: Float32Array;
}

/** Constants of BM25+ (Lv and Zhai 2011) as MiniSearch has them, with which the weights were found. */
const [saturation, lengthShare, floor] = [1.2, 0.7, 0.5];

/** Terms of one field that an entry has, and how often. */
const counted = (terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const scoreOf = (often: number, having: number, all: number, length: number): number =>
  Math.log(1 + (all - having + 0.5) / (having + 0.5)) *
  (floor +
    (often * (saturation + 1)) / (often + saturation * (1 - lengthShare + lengthShare * length)));

/**
 * Collects the terms of entries, field by field, and comes to how much each term counts for each.
 *
 * @param fieldWeights How much each field counts.
 */
export const createPostings = (fieldWeights: readonly number[]) => {
  /** For each term, in turn: place of the entry, number of the field, how often. */
  const found = new Map<string, number[]>();
  /** Different terms of each entry, field by field. */
  const lengths = fieldWeights.map((): number[] => []);

  /** @param fields The terms of each field. Entries are added in the order of their places. */
  const add = (place: number, fields: readonly (readonly string[])[]): void => {
    for (const [field, terms] of fields.entries()) {
      const counts = counted(terms);
      lengths[field]?.push(counts.size);
      for (const [term, often] of counts) {
        let known = found.get(term);
        if (!known) found.set(term, (known = []));
        known.push(place, field, often);
      }
    }
  };

  /** @param weightOf How much the entry at a place counts. */
  function* finish(
    weightOf: (place: number) => number,
  ): Generator<undefined, Map<string, Postings>> {
    const all = lengths[0]?.length ?? 0;
    const means = lengths.map((each) => each.reduce((sum, length) => sum + length, 0) / all);
    const postings = new Map<string, Postings>();
    for (const [term, occurrences] of found) {
      postings.set(term, postingsOf(occurrences, all, means, weightOf));
      if (postings.size % 2000 === 0) yield;
    }
    return postings;
  }

  const postingsOf = (
    occurrences: readonly number[],
    all: number,
    means: readonly number[],
    weightOf: (place: number) => number,
  ): Postings => {
    const having = fieldWeights.map(() => 0);
    const scores = new Map<number, number>();
    const each = (use: (place: number, field: number, often: number) => void) => {
      for (let at = 0; at < occurrences.length; at += 3)
        use(occurrences[at] ?? 0, occurrences[at + 1] ?? 0, occurrences[at + 2] ?? 0);
    };
    each((_, field) => (having[field] = (having[field] ?? 0) + 1));
    each((place, field, often) => {
      const length = (lengths[field]?.[place] ?? 0) / (means[field] ?? 1);
      const score = scoreOf(often, having[field] ?? 0, all, length);
      const weighed = (fieldWeights[field] ?? 1) * weightOf(place) * score;
      scores.set(place, (scores.get(place) ?? 0) + weighed);
    });
    return { places: Uint32Array.from(scores.keys()), scores: Float32Array.from(scores.values()) };
  };

  return { add, finish };
};
