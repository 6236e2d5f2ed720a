import { downloads, exportFiles, exportFormats, type Answer } from '@parley/contract';
import type { Hono } from 'hono';
import type { ExportStore } from '../exports/export-store.ts';
import { respond } from '../middleware/respond.ts';
import { mediaTypeOf } from '../negotiate.ts';
import { RequestProblem } from '../problem-response.ts';
import { readQuery } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { requestedRelease } from '../releases/requested-release.ts';
import type { Release } from '../releases/release.ts';
import type { Releases } from '../releases/releases.ts';

/** The files of a release with their sizes and hashes; makes those that are not made yet. */
export const listFiles = async (
  release: Release,
  { files, read }: ExportStore,
  base: string,
): Promise<Answer<'exports'>> => {
  const listed = [];
  for (const file of files) {
    const { bytes, sha256 } = await read(file);
    listed.push({
      ...file,
      address: `${base}/v1/exports/${file.file}`,
      mediaType: exportFormats[file.format].mediaType,
      bytes: bytes.length,
      sha256,
    });
  }
  return { dataVersion: release.version, files: listed };
};

/** The bytes after a byte order mark, whose hash is not known. */
const withMark = ({
  bytes,
}: {
  bytes: Uint8Array<ArrayBuffer>;
}): { bytes: Uint8Array<ArrayBuffer>; sha256: undefined } => {
  const marked = new Uint8Array(bytes.length + 3);
  marked.set([0xef, 0xbb, 0xbf]);
  marked.set(bytes, 3);
  return { bytes: marked, sha256: undefined };
};

/** Serves the files to download. */
export const mountExports = (
  app: Hono<AppEnv>,
  releases: Releases,
  storeFor: (release: Release) => ExportStore,
): void => {
  app.get('/v1/exports/:file', async (context) => {
    const params = readQuery(downloads.getExport.query, new URL(context.req.url));
    const release = requestedRelease(params, context.get('release'), releases);
    const name = context.req.param('file');
    const file = exportFiles.find((one) => one.file === name);
    if (!file) throw new RequestProblem('not-found');
    const { mediaType } = exportFormats[file.format];
    if (mediaTypeOf(context.req.raw, [mediaType.replace(/;.*/, '')]) === undefined)
      throw new RequestProblem('not-acceptable');
    if (params.bom !== undefined && file.format !== 'csv')
      throw new RequestProblem('invalid-parameter', [
        { parameter: 'bom', message: '`bom` is for CSV: put `.csv` behind the address.' },
      ]);
    const store = storeFor(release);
    if (!store.files.includes(file)) throw new RequestProblem('export-not-made');
    const { bytes, sha256 } = params.bom
      ? withMark(await store.read(file))
      : await store.read(file);
    const [stem, end] = file.file.split('.');
    return respond(context, {
      body: bytes,
      ...(sha256 === undefined ? {} : { sha256 }),
      contentType: mediaType,
      lifetime: 'data',
      release,
      headers: {
        'Accept-Ranges': 'bytes',
        'Content-Disposition': `attachment; filename="${stem}-${release.version}.${end}"`,
      },
    });
  });
};
