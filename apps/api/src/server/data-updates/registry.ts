import * as v from 'valibot';
import { fetchLimited } from './fetch-limited.ts';
import { UpdateRefused } from './update-refused.ts';

/** The package that carries the data. */
const dataPackage = '@parley/provisions';

/** The short form of what a registry says about a package (npm/registry, docs/responses/package-metadata.md). */
const packageMetadata = v.object({
  'dist-tags': v.record(v.string(), v.string()),
  versions: v.record(
    v.string(),
    v.object({
      dist: v.object({
        tarball: v.pipe(v.string(), v.url()),
        integrity: v.pipe(
          v.string(),
          v.regex(/\bsha512-[A-Za-z0-9+/]{86}==/, 'It has no SHA-512.'),
        ),
      }),
    }),
  ),
});

/** Far above what a few thousand versions take. */
const mostMetadata = 2_000_000;

/** A version of the package, and how to be sure that one has it. */
export interface Published {
  version: string;
  tarball: string;
  /** Subresource Integrity of the tarball. */
  integrity: string;
}

/** Asks a registry which version a channel (dist-tag) stands for. */
export const createRegistry = (registry: string, channel: string) => {
  let etag: string | null = null;
  let last: Published | undefined;

  /** @throws UpdateRefused when the registry cannot be asked, or has nothing on the channel. */
  const latest = async (): Promise<Published> => {
    const { response, bytes } = await fetchLimited(
      `${registry}/${dataPackage.replace('/', '%2f')}`,
      mostMetadata,
      {
        Accept: 'application/vnd.npm.install-v1+json',
        ...(etag === null ? {} : { 'If-None-Match': etag }),
      },
    );
    if (response.status === 304 && last) return last;
    let metadata: v.InferOutput<typeof packageMetadata>;
    try {
      metadata = v.parse(packageMetadata, JSON.parse(Buffer.from(bytes).toString('utf8')));
    } catch (cause) {
      throw new UpdateRefused('The registry does not answer with package metadata.', { cause });
    }
    const version = metadata['dist-tags'][channel];
    const dist = version === undefined ? undefined : metadata.versions[version]?.dist;
    if (version === undefined || dist === undefined)
      throw new UpdateRefused(`${dataPackage} has no version on the channel ${channel}.`);
    // Bytes come from the registry that was named, and from nowhere that it names.
    if (new URL(dist.tarball).origin !== new URL(registry).origin)
      throw new UpdateRefused(`The tarball of ${version} is not on the registry itself.`);
    last = { version, ...dist };
    etag = response.headers.get('ETag');
    return last;
  };

  return { latest };
};
