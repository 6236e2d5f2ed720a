import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { headersOfFiles } from '../files.ts';
import { etagMatches, etagOf } from '../middleware/etag.ts';
import { contentRange, requestedRange } from '../middleware/requested-range.ts';
import { encodingFor, type Encoding } from './compression.ts';

/** Suffixes of the files that the build compressed, beside those that they stand for. */
const suffixes = { br: '.br', gzip: '.gz', identity: '' } as const satisfies Record<
  Encoding,
  string
>;

/** One encoding of a file. */
interface Encoded {
  bytes: Buffer;
  etag: string;
  headers: readonly string[];
}

type StaticFile = Partial<Record<Encoding, Encoded>> & { identity: Encoded };

/** Serves a file when there is one at the path; says whether there is. */
export type ServeFile = (
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  own: readonly string[],
) => boolean;

const headersFor = (path: string): Readonly<Record<string, string>> | undefined =>
  headersOfFiles[path] ??
  headersOfFiles[
    Object.keys(headersOfFiles).find(
      (pattern) => pattern.endsWith('/*') && path.startsWith(pattern.slice(0, -1)),
    ) ?? ''
  ];

const readIfThere = (file: string): Promise<Buffer | undefined> =>
  readFile(file).catch(() => undefined);

const readFileAt = async (
  file: string,
  path: string,
  lasting: Readonly<Record<string, string>>,
): Promise<StaticFile> => {
  const plain = await readFile(file);
  const sha256 = createHash('sha256').update(plain).digest('hex');
  const type = getMimeType(path) ?? 'application/octet-stream';
  const other = await Promise.all(
    (['br', 'gzip'] as const).map(
      async (encoding) => [encoding, await readIfThere(file + suffixes[encoding])] as const,
    ),
  );
  const isCompressed = other.some(([, bytes]) => bytes !== undefined);
  const encoded = (encoding: Encoding, bytes: Buffer): Encoded => {
    const etag = etagOf(sha256, encoding);
    const headers = {
      ...lasting,
      'Content-Type': type,
      'Accept-Ranges': 'bytes',
      ETag: etag,
      ...(isCompressed ? { Vary: 'Accept-Encoding' } : {}),
      ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    };
    return { bytes, etag, headers: Object.entries(headers).flat() };
  };
  return {
    identity: encoded('identity', plain),
    ...Object.fromEntries(
      other.flatMap(([encoding, bytes]) =>
        bytes === undefined ? [] : [[encoding, encoded(encoding, bytes)]],
      ),
    ),
  };
};

const isSuffixed = (path: string): boolean => path.endsWith('.br') || path.endsWith('.gz');

/**
 * Reads the web app's files into memory: some six megabytes, in every encoding that the build made, so
 * that no request opens a file or compresses one. Their queries mean nothing.
 *
 * @param folder Where the web app was built; nothing is served without one.
 */
export const staticFiles = async (folder: string | undefined): Promise<ServeFile> => {
  const files = new Map<string, StaticFile>();
  if (folder !== undefined)
    for await (const name of glob('**/*.*', { cwd: folder })) {
      const path = `/${name.split(sep).join('/')}`;
      const lasting = headersFor(path);
      if (lasting && !isSuffixed(path))
        files.set(path, await readFileAt(join(folder, name), path, lasting));
    }

  return (incoming, outgoing, own) => {
    const { url = '', method, headers } = incoming;
    const file = files.get(url.split('?', 1)[0] ?? '');
    if (!file || (method !== 'GET' && method !== 'HEAD')) return false;
    const wanted = encodingFor(headers['accept-encoding']?.toString());
    const { bytes, etag, headers: lasting } = file[wanted] ?? file.identity;
    const write = (
      status: number,
      body: Buffer | undefined,
      more: readonly string[] = [],
    ): void => {
      const length = body === undefined ? [] : ['Content-Length', String(body.length)];
      outgoing.writeHead(status, [...lasting, ...own, ...length, ...more]);
      outgoing.end(method === 'HEAD' ? undefined : body);
    };
    const range = requestedRange(
      { method, range: headers.range, ifRange: headers['if-range']?.toString() },
      etag,
      bytes.length,
    );
    if (etagMatches(headers['if-none-match'], etag)) write(304, undefined);
    else if (range === undefined) write(200, bytes);
    else {
      const part =
        range === 'unsatisfiable' ? Buffer.alloc(0) : bytes.subarray(range.start, range.end + 1);
      const status = range === 'unsatisfiable' ? 416 : 206;
      write(status, part, ['Content-Range', contentRange(range, bytes.length)]);
    }
    return true;
  };
};
