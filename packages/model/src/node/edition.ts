import { createHash } from 'node:crypto';
import { constants, zstdCompressSync } from 'node:zlib';
import { base85Letters } from '../base85-letters.ts';
import type { Dataset } from '../schema/published.ts';
import { pagePrefixes, type PageLanguage } from '../page-addresses.ts';

/** Bytes as text that stands in an HTML file: five letters for four bytes, a sixteenth less than base64 takes. */
export const embedBytes = (bytes: Uint8Array): string => {
  const words: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let rest = [0, 1, 2, 3].reduce((sum, place) => sum * 256 + (bytes[at + place] ?? 0), 0);
    let word = '';
    for (let digit = 0; digit < 5; digit += 1) {
      word = (base85Letters[rest % 85] ?? '') + word;
      rest = Math.floor(rest / 85);
    }
    words.push(word);
  }
  // The number of bytes that the last word has too many of stands first.
  return String((4 - (bytes.length % 4)) % 4) + words.join('');
};

/** Packs a text as small as it gets into a form that stands in an HTML file. */
export const embedText = (text: string): string => {
  const bytes = Buffer.from(text);
  return embedBytes(
    zstdCompressSync(bytes, {
      params: {
        [constants.ZSTD_c_compressionLevel]: 22,
        [constants.ZSTD_c_windowLog]: 23,
      },
    }),
  );
};

/** Where a release goes in the app in one file. */
export const datasetPlace = '<!--dataset-->';

const tags: Readonly<Record<PageLanguage, string>> = { en: 'en', zh: 'zh-Hans' };

/** An app with a release in it, for one language. */
export interface Edition {
  language: PageLanguage;
  html: string;
  sha256: string;
}

/** Puts a release into the app in one file, once for each language of pages. */
export const editionsOf = (app: string, dataset: Dataset): Edition[] => {
  const packed = embedText(JSON.stringify(dataset));
  // Object.keys loses the key type; these are exactly the languages of pages.
  return (Object.keys(pagePrefixes) as PageLanguage[]).map((language) => {
    const html = app
      .replace(datasetPlace, () => packed)
      .replace('<html lang="en"', `<html lang="${tags[language]}"`);
    return { language, html, sha256: createHash('sha256').update(html).digest('hex') };
  });
};
