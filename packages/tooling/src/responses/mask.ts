/** What one recording has in many places and another may rightly have otherwise. */
export interface Particulars {
  /** Where the service was asked, for example `http://127.0.0.1:4711`. */
  origin: string;
  /** Version and hash of the dataset. */
  dataVersion: string;
  dataHash: string;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** Puts names in place of what may differ between two builds that answer alike. */
export const masked = (text: string, { origin, dataVersion, dataHash }: Particulars): string =>
  text
    .replaceAll(origin, '<origin>')
    .replaceAll(dataHash, '<data hash>')
    .replaceAll(
      new RegExp(String.raw`(?<![\w.])${escaped(dataVersion)}(?![\w-]|\.\d)`, 'g'),
      '<data version>',
    )
    .replaceAll(/\bcursor=[\w%-]+/g, 'cursor=<cursor>')
    .replaceAll(/("build": ?)"[^"]*"/g, '$1"<build>"')
    // Vite names built files by their content, Vue numbers ids in the order of rendering.
    .replaceAll(/(\/assets\/[\w.-]{1,60}?)-[\w-]{8}(\.\w{1,8})\b/g, '$1-<hash>$2')
    .replaceAll(/#v-\d+(?:-\d+){0,9}(?![\w-])/g, '#<id>');
