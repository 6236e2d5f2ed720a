import type { SentText } from '@parley/model';
import type { VocabularyName } from '@parley/model/vocabularies';

/** A text as a language map, with the tags that pages use. */
export const languageMap = (text: SentText): Record<string, string> =>
  Object.fromEntries(
    Object.entries(text).flatMap(([language, words]) =>
      words === undefined ? [] : [[language === 'zh' ? 'zh-Hans' : language, words]],
    ),
  );

/** Release of the data, and the public origin of addresses, empty where there is none. */
export interface JsonLdOptions {
  dataVersion: string;
  origin: string;
}

/** The address of a code of a vocabulary, where it is a SKOS concept. */
export const conceptAddress = (
  { origin }: JsonLdOptions,
  vocabulary: VocabularyName,
  code: string,
): string => `${origin}/v1/vocabularies/${vocabulary}#${code}`;

/** Refers to something that has an address. */
export const reference = (address: string): { '@id': string } => ({ '@id': address });

/** What is ours about a document of ours: who wrote it, under which licence, in which release. */
export const ours = ({ dataVersion }: JsonLdOptions) => ({
  license: 'https://creativecommons.org/licenses/by/4.0/',
  publisher: { '@type': 'Organization', name: { en: 'Parley' } },
  version: dataVersion,
});
