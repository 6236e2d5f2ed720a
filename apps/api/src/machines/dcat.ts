import type { Release } from '../releases/release.ts';
import { aboutDataset } from './about-dataset.ts';
import type { DescribedFile } from './dataset-files.ts';

const mediaType = (name: string): string => `https://www.iana.org/assignments/media-types/${name}`;

const texts = (text: { en: string; zh: string }) => [
  { '@value': text.en, '@language': 'en' },
  { '@value': text.zh, '@language': 'zh-Hans' },
];

const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });

/** The data as a catalogue of one dataset (DCAT 3, https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD that carries its context. */
export const dcatCatalog = (
  release: Release,
  origin: string,
  files: readonly DescribedFile[],
): object => {
  const { title, description, keywords, licence, version, date } = aboutDataset(release);
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': 'Parley' };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${origin}/v1#catalog`,
    '@type': 'dcat:Catalog',
    'dct:title': texts(title),
    'dct:description': texts(description),
    'dct:publisher': publisher,
    'dct:license': { '@id': licence },
    'foaf:homepage': { '@id': `${origin}/` },
    'dcat:service': {
      '@id': `${origin}/v1`,
      '@type': 'dcat:DataService',
      'dct:title': texts({ en: 'The Parley API', zh: 'Parley API' }),
      'dcat:endpointURL': { '@id': `${origin}/v1` },
      'dcat:endpointDescription': { '@id': `${origin}/openapi.json` },
      'dcat:servesDataset': { '@id': `${origin}/v1#dataset` },
    },
    'dcat:dataset': {
      '@id': `${origin}/v1#dataset`,
      '@type': 'dcat:Dataset',
      'dct:title': texts(title),
      'dct:description': texts(description),
      'dct:identifier': `parley ${version}`,
      'dct:publisher': publisher,
      'dct:license': { '@id': licence },
      'dct:issued': day(date),
      'dct:modified': day(date),
      'dct:language': ['en', 'zh'],
      'dcat:version': version,
      'dcat:keyword': keywords.map((keyword) => ({ '@value': keyword, '@language': 'en' })),
      'dcat:landingPage': { '@id': `${origin}/` },
      'dcat:distribution': files.map(({ file, url, mediaType: type, bytes, sha256 }) => ({
        '@id': url,
        '@type': 'dcat:Distribution',
        'dct:title': file,
        'dct:license': { '@id': licence },
        'dcat:downloadURL': { '@id': url },
        'dcat:mediaType': { '@id': mediaType(type) },
        'dcat:byteSize': { '@value': String(bytes), '@type': 'xsd:nonNegativeInteger' },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@value': sha256, '@type': 'xsd:hexBinary' },
        },
      })),
    },
  };
};
