import { exportedLists } from '@parley/contract';
import { entryKinds } from '@parley/model/vocabularies';
import { columnsOfList } from '../exports/columns.ts';
import { isExportedList } from '../exports/lists.ts';
import type { Release } from '../releases/release.ts';
import { separator } from '../tables/cells.ts';
import type { Column } from '../tables/columns.ts';
import { aboutDataset } from './about-dataset.ts';
import type { DescribedFile } from './dataset-files.ts';

/** The context that the specification gives, word for word. */
const context = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;

const dataTypes = {
  string: 'sc:Text',
  json: 'sc:Text',
  number: 'sc:Float',
  integer: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
} as const satisfies Record<Column['type'], string>;

/** The tables as Croissant (https://docs.mlcommons.org/croissant/), as tools for machine learning read data. */
export const croissant = (
  release: Release,
  origin: string,
  files: readonly DescribedFile[],
): object => {
  const { title, description, keywords, licence, version, date } = aboutDataset(release);
  const tables = files.flatMap((file) =>
    file.format === 'csv' && isExportedList(file.name) ? [{ ...file, list: file.name }] : [],
  );
  return {
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: 'parley',
    alternateName: [title.en, title.zh],
    description: description.en,
    url: `${origin}/`,
    license: licence,
    version,
    datePublished: date,
    inLanguage: ['en', 'zh-Hans'],
    keywords,
    creator: { '@type': 'sc:Organization', name: 'Parley', url: `${origin}/` },
    citeAs: `Parley, data ${version} (${date}), SHA-256 ${release.dataset.hash.slice(0, 12)}.`,
    distribution: tables.map(({ file, url, mediaType, bytes, sha256 }) => ({
      '@type': 'cr:FileObject',
      '@id': file,
      name: file,
      contentUrl: url,
      contentSize: `${bytes} B`,
      encodingFormat: mediaType,
      sha256,
    })),
    recordSet: tables.map(({ file, list }) => ({
      '@type': 'cr:RecordSet',
      '@id': list,
      name: list,
      description: entryKinds[exportedLists[list].kind].definition.en,
      key: { '@id': `${list}/id` },
      field: columnsOfList(list).map(({ name, type, isList, description: holds = '' }) => ({
        '@type': 'cr:Field',
        '@id': `${list}/${name}`,
        name,
        description: holds,
        dataType: dataTypes[type],
        ...(isList ? { repeated: true } : {}),
        source: {
          fileObject: { '@id': file },
          extract: { column: name },
          ...(isList ? { transform: { separator } } : {}),
        },
      })),
    })),
  };
};
