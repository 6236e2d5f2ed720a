import { YAMLParseError, isScalar, visit, type Document } from 'yaml';

/** An error for each key that stands in its map a second time. Takes time in proportion to the document. */
export const repeatedKeys = (document: Document): YAMLParseError[] => {
  const errors: YAMLParseError[] = [];
  // A document that could not be read to its end may be nested too deep to be walked.
  if (document.errors.length > 0) return errors;
  visit(document, {
    Map: (_key, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const [start = 0, end = start] = key.range ?? [];
          errors.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique'));
        }
        seen.add(key.value);
      }
    },
  });
  return errors;
};
