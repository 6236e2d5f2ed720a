import type { SentFieldTerm } from '../resources.ts';
import { languageMap, ours, type JsonLdOptions } from './common.ts';

/** Chinese and other words are told apart by their script: synonyms name no language. */
const tagged = (words: string): object => ({
  '@value': words,
  '@language': /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en',
});

/** A term of the field as a SKOS concept of the list of terms. */
export const termToJsonLd = (term: SentFieldTerm, options: JsonLdOptions): object => ({
  '@id': `${options.origin}/v1/terms#${term.id}`,
  '@type': 'skos:Concept',
  identifier: term.id,
  inScheme: `${options.origin}/v1/terms`,
  prefLabel: languageMap(term.label),
  altLabel: term.synonyms.map(tagged),
  ...(term.note === undefined ? {} : { scopeNote: languageMap(term.note) }),
  ...ours(options),
});

/** Schemes whose concepts stand apart from them: topics, and terms of the field. */
export const schemesToJsonLd = (options: JsonLdOptions): object[] =>
  [
    { path: '/topics', label: { en: 'Topics', zh: '主题' } },
    { path: '/v1/terms', label: { en: 'Terms of the field', zh: '领域用语' } },
  ].map(({ path, label }) => ({
    '@id': `${options.origin}${path}`,
    '@type': 'skos:ConceptScheme',
    prefLabel: languageMap(label),
    ...ours(options),
  }));
