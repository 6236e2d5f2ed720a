import { isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import type { Position } from './corpus-file.ts';

const start = (node: unknown): number | undefined => {
  // A YAML node carries [start, value end, node end] once parsed.
  const range = (node as Node | null | undefined)?.range;
  return range?.[0];
};

/**
 * Finds where a value stands in a YAML file.
 * A key that is missing is placed at the map it is missing from.
 */
export const locateIn =
  (document: Document, lines: LineCounter) =>
  (path: readonly PropertyKey[]): Position => {
    let offset = start(document.contents) ?? 0;
    let node: unknown = document.contents;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find(
          (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
        );
        if (!pair) break;
        offset = start(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(key)];
        if (item === undefined) break;
        offset = start(item) ?? offset;
        node = item;
      } else break;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
