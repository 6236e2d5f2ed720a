import type { Release } from '../releases/release.ts';
import { aboutDataset } from './about-dataset.ts';
import type { DescribedFile } from './dataset-files.ts';

/**
 * The data as a `Dataset` of schema.org, as search engines for data read it.
 *
 * @param files Its files; left out where they are not made for this alone.
 */
export const schemaDataset = (
  release: Release,
  origin: string,
  files?: readonly DescribedFile[],
): object => {
  const { title, description, keywords, licence, version, date } = aboutDataset(release);
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': `${origin}/v1#dataset`,
    name: title.en,
    alternateName: title.zh,
    description: description.en,
    url: `${origin}/`,
    license: licence,
    isAccessibleForFree: true,
    inLanguage: ['en', 'zh-Hans'],
    keywords,
    version,
    dateModified: date,
    creator: { '@type': 'Organization', name: 'Parley', url: `${origin}/` },
    isBasedOn: release.dataset.plans.map(({ id }) => `${origin}/plans/${id}`),
    ...(files === undefined
      ? {
          distribution: [
            {
              '@type': 'DataDownload',
              contentUrl: `${origin}/v1/exports/parley.zip`,
              encodingFormat: 'application/zip',
            },
          ],
        }
      : {
          distribution: files.map(({ file, url, mediaType, bytes, sha256 }) => ({
            '@type': 'DataDownload',
            name: file,
            contentUrl: url,
            encodingFormat: mediaType,
            contentSize: `${bytes} B`,
            sha256,
          })),
        }),
  };
};
