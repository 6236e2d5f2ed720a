import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontTable } from './fonts.ts';

/** What the library writes of the time of writing. */
const clock = /(<dcterms:(?:created|modified)[^<>]*>)[^<]*/g;

/** Names that the library draws at random or counts on from file to file: of links, and of headings. */
const drawn = /rId[\w-]{12,}|_Toc\d+|(?<=<w:bookmark(?:Start|End)[^<>]{0,99}w:id=")\d+/g;

/** Gives drawn names in the order in which they stand, the same name the same one. */
const renamer = (): ((xml: string) => string) => {
  const names = new Map<string, string>();
  return (xml) =>
    xml.replace(drawn, (name) => {
      const known = names.get(name);
      if (known !== undefined) return known;
      const prefix = /^\d/.test(name) ? '' : name.startsWith('rId') ? 'rIdLink' : '_Toc';
      const given = `${prefix}${names.size + 1}`;
      names.set(name, given);
      return given;
    });
};

/**
 * The same content gives the same bytes: times become the day of the data, and the fonts are named
 * with what may stand in for them.
 */
export const finish = (bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> => {
  const day = `${date}T00:00:00Z`;
  const renamed = renamer();
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    if (path === 'word/fontTable.xml') return [path, strToU8(fontTable())] as const;
    if (path === 'docProps/core.xml')
      return [path, strToU8(strFromU8(content).replace(clock, `$1${day}`))] as const;
    return [path, strToU8(renamed(strFromU8(content)))] as const;
  });
  return new Uint8Array(
    zipSync(Object.fromEntries(files), { mtime: new Date(`${date}T12:00:00`), level: 6 }),
  );
};
