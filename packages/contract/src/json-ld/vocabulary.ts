import type { SentVocabulary } from '../resources.ts';
import { languageMap, ours, type JsonLdOptions } from './common.ts';

/** A closed vocabulary as a SKOS concept scheme, its terms as concepts that its address and their code name. */
export const vocabularyToJsonLd = (vocabulary: SentVocabulary, options: JsonLdOptions): object => {
  const scheme = `${options.origin}/v1/vocabularies/${vocabulary.id}`;
  return {
    '@id': scheme,
    '@type': 'skos:ConceptScheme',
    identifier: vocabulary.id,
    prefLabel: languageMap(vocabulary.label),
    definition: languageMap(vocabulary.definition),
    hasTopConcept: vocabulary.terms.map(({ code, label, definition }) => ({
      '@id': `${scheme}#${code}`,
      '@type': 'skos:Concept',
      notation: code,
      prefLabel: languageMap(label),
      definition: languageMap(definition),
      inScheme: scheme,
    })),
    ...ours(options),
  };
};
