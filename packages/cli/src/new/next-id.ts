/** The lowest number above all that stand behind `stem.` in use, so that no number is used twice. */
export const nextNumber = (stem: string, used: Iterable<string>): number => {
  let highest = 0;
  for (const id of used) {
    const rest = id.startsWith(`${stem}.`) ? id.slice(stem.length + 1) : '';
    if (/^\d+$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  return highest + 1;
};

/** A title as an id: lower-case words joined by hyphens, at most `words` of them. */
export const slugOf = (title: string, words = 6): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !/^(?:a|an|and|the|of|on|in|for|to|with|by)$/.test(word))
    .slice(0, words)
    .join('-');

/** `stem`, or `stem-2`, `stem-3`… when it is taken. */
export const freeId = (stem: string, used: ReadonlySet<string>): string => {
  let id = stem;
  for (let number = 2; used.has(id); number += 1) id = `${stem}-${number}`;
  return id;
};
