/** Numbers and words of a version, with what parts a release from what comes before it. */
const partsOf = (version: string): { numbers: number[]; before: string[] } => {
  const [core = '', ...rest] = version.split('-');
  return {
    numbers: core.split('.').map(Number),
    before: rest.length === 0 ? [] : rest.join('-').split('.'),
  };
};

const isNumber = (part: string): boolean => /^\d+$/.test(part);

const comparePart = (a: string, b: string): number => {
  if (isNumber(a) && isNumber(b)) return Number(a) - Number(b);
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
};

/** Order of two versions, the lower first (Semantic Versioning 2.0.0, section 11). */
export const compareVersions = (a: string, b: string): number => {
  const [first, second] = [partsOf(a), partsOf(b)];
  for (let index = 0; index < 3; index += 1) {
    const order = (first.numbers[index] ?? 0) - (second.numbers[index] ?? 0);
    if (order !== 0) return order;
  }
  if (first.before.length === 0 || second.before.length === 0)
    return second.before.length - first.before.length;
  for (let index = 0; index < Math.max(first.before.length, second.before.length); index += 1) {
    const [left, right] = [first.before[index], second.before[index]];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const order = comparePart(left, right);
    if (order !== 0) return order;
  }
  return 0;
};
