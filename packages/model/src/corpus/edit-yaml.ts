import { isMap, isScalar, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml';

/** A change of one field of a YAML file. */
export interface FieldEdit {
  /** Keys from the top; all but the last must be there. */
  path: readonly string[];
  /** The new value; undefined takes the field out. */
  value: unknown;
  /** The field that a new one stands behind; at the end unless told. */
  after?: string;
}

const keyOf = (pair: Pair): string | undefined =>
  isScalar(pair.key) ? String(pair.key.value) : undefined;

const pairIn = (map: YAMLMap, key: string | undefined): Pair | undefined =>
  map.items.find((pair) => keyOf(pair) === key);

/** Where the texts of the corpus are folded, in characters. */
const foldAt = 96;

/** A parsed node carries where it starts and where its value ends. */
const rangeOf = (node: unknown): readonly [number, number] => {
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
    const [start, end]: unknown[] = node.range;
    if (typeof start === 'number' && typeof end === 'number') return [start, end];
  }
  throw new Error('A node of a parsed document has no range.');
};

/** From the start of the line on which a field begins to the end of the line on which it ends. */
const linesOf = (text: string, pair: Pair): readonly [number, number] => {
  const [keyStart] = rangeOf(pair.key);
  const [valueStart, valueEnd] = pair.value === null ? [keyStart, keyStart] : rangeOf(pair.value);
  // A block value ends after its last line, a plain one on it, perhaps before a comment.
  const last = valueEnd > valueStart && text[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd;
  const lineEnd = text.indexOf('\n', last);
  return [text.lastIndexOf('\n', keyStart) + 1, lineEnd === -1 ? text.length : lineEnd + 1];
};

const parse = (text: string) => parseDocument(text, { keepSourceTokens: true });

/**
 * Changes one field of a YAML file and leaves every other byte as it is: comments, folded lines,
 * quotes. (`Document.toString` folds long lines anew, and would touch most files.)
 *
 * @throws Error when the text is no YAML, or the map that should hold the field is not there.
 */
export const editYaml = (text: string, { path, value, after }: FieldEdit): string => {
  const document = parse(text);
  if (document.errors.length > 0) throw new Error('The file cannot be read as YAML.');
  const parents = path.slice(0, -1);
  const key = path.at(-1) ?? '';
  const map = parents.length === 0 ? document.contents : document.getIn(parents);
  if (!isMap(map)) throw new Error(`There is no map at ${parents.join('.') || 'the top'}.`);
  const expected = parse(text);
  if (value === undefined) expected.deleteIn(path);
  else expected.setIn(path, value);

  let edited: string;
  if (map.flow === true || map.items.length === 0) edited = expected.toString({ lineWidth: 0 });
  else {
    const present = pairIn(map, key);
    const neighbour = pairIn(map, after) ?? map.items.at(-1);
    const [column] = map.items.map((pair) => {
      const [start] = rangeOf(pair.key);
      return start - text.lastIndexOf('\n', start - 1) - 1;
    });
    const indent = ' '.repeat(column ?? 0);
    const lineWidth = foldAt - indent.length;
    const written =
      value === undefined
        ? ''
        : stringify({ [key]: value }, { lineWidth }).replaceAll(/^(?=.)/gm, indent);
    const place = present ?? neighbour;
    if (place === undefined) throw new Error('A map without fields is written as flow.');
    const [start, end] = linesOf(text, place);
    const head = text.slice(0, present === undefined ? end : start);
    edited = (head === '' || head.endsWith('\n') ? head : `${head}\n`) + written + text.slice(end);
  }
  const outcome = parse(edited);
  // Whatever the layout was, the values must be what was asked for, or nothing is written at all.
  if (
    outcome.errors.length > 0 ||
    JSON.stringify(sorted(outcome)) !== JSON.stringify(sorted(expected))
  )
    throw new Error(`The field ${path.join('.')} could not be changed in place.`);
  return edited;
};

const sorted = (document: ReturnType<typeof parse>): unknown =>
  JSON.parse(
    JSON.stringify(document.toJS(), (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),
  );
