import { normaliseText, type NormaliserVersion } from './normalise-text.ts';

/**
 * Fingerprint of a passage: SHA-256 of its normalised text, as 64 hexadecimal digits. White space is
 * left out, because readers of PDF files put spaces into words and leave them out between words.
 */
export const hashPassage = async (text: string, version?: NormaliserVersion): Promise<string> => {
  const letters = normaliseText(text, version).replaceAll(' ', '');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(letters));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
