import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { requiredLanguages } from '@parley/model';
import { vocabularies } from '@parley/model/vocabularies';
import { top } from '../../top.ts';

/** A text of the interface, and where it is written. */
export interface InterfaceText {
  place: string;
  language: 'en' | 'zh';
  text: string;
}

const inVocabularies = (value: unknown, place: string): InterfaceText[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const language = requiredLanguages.find((one) => one === key);
    if (language !== undefined && typeof part === 'string')
      return [{ place, language, text: part }];
    return inVocabularies(part, `${place}.${key}`);
  });
};

/** Every message of the pages, and every label and definition of the vocabularies, in both languages. */
export const interfaceTexts = async (): Promise<InterfaceText[]> => {
  const messages = await Promise.all(
    requiredLanguages.map(async (language) => {
      const file = join(top, 'apps/web/messages', `${language}.json`);
      // Our own file of messages by key.
      const texts = JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
      return Object.entries(texts).map(([key, text]) => ({ place: key, language, text }));
    }),
  );
  return [...messages.flat(), ...inVocabularies(vocabularies, 'vocabulary')];
};
