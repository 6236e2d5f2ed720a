/**
 * Terms of our linked data: schema.org for documents, SKOS for topics and vocabularies. Texts in several languages are language
 * maps, and addresses are relative to where the document is.
 */
export const jsonLdContext = {
  '@vocab': 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: { '@container': '@language' },
  abstract: { '@container': '@language' },
  description: { '@container': '@language' },
  legislationType: { '@container': '@language' },
  prefLabel: { '@id': 'skos:prefLabel', '@container': '@language' },
  definition: { '@id': 'skos:definition', '@container': '@language' },
  scopeNote: { '@id': 'skos:scopeNote', '@container': '@language' },
  note: { '@id': 'skos:note', '@container': '@language' },
  notation: { '@id': 'skos:notation' },
  hasTopConcept: { '@id': 'skos:hasTopConcept', '@type': '@id' },
  inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
  altLabel: { '@id': 'skos:altLabel' },
  about: { '@type': '@id' },
  additionalType: { '@type': '@id' },
  creativeWorkStatus: { '@type': '@id' },
  keywords: { '@type': '@id' },
  mentions: { '@type': '@id' },
  contributor: { '@type': '@id' },
  parentOrganization: { '@type': '@id' },
  subjectOf: { '@type': '@id' },
  citation: { '@type': '@id' },
  isPartOf: { '@type': '@id' },
  mainEntityOfPage: { '@type': '@id' },
  license: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  url: { '@type': '@id' },
  datePublished: { '@type': 'xsd:date' },
} as const;

/** Where the context is served. */
export const jsonLdContextPath = '/v1/context.jsonld';
