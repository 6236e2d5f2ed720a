import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';

/** A file of an archive; a link when it says where to. */
interface Packed {
  path: string;
  text?: string;
  link?: string;
}

/** A package tarball, as npm packs it. */
export const packed = (files: readonly Packed[]): Buffer =>
  gzipSync(
    Buffer.concat([
      ...files.map(({ path, text = '', link }) => {
        const body = Buffer.from(text);
        const block = Buffer.alloc(512 + Math.ceil(body.length / 512) * 512);
        new Header({
          path,
          mode: 0o644,
          size: body.length,
          type: link === undefined ? 'File' : 'SymbolicLink',
          mtime: new Date(0),
          ...(link === undefined ? {} : { linkpath: link }),
        }).encode(block, 0);
        body.copy(block, 512);
        return block;
      }),
      Buffer.alloc(1024),
    ]),
  );

export const integrityOf = (bytes: Uint8Array): string =>
  `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** A registry on a real socket, that can be told to fail in every way a registry can. */
export const startFakeRegistry = async () => {
  const tarballs = new Map<string, Buffer>();
  let channels: Record<string, string> = {};
  let versions: Record<string, { dist: { tarball: string; integrity: string } }> = {};
  let misbehave: ((path: string, response: ServerResponse) => boolean) | undefined;
  const requested: string[] = [];

  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requested.push(path);
    if (misbehave?.(path, response) === true) return;
    const tarball = tarballs.get(path);
    if (tarball) {
      response.end(tarball);
      return;
    }
    const body = JSON.stringify({ 'dist-tags': channels, versions });
    const etag = `"${createHash('md5').update(body).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, { ETag: etag, 'Content-Type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  return {
    origin,
    /** Paths that were asked for, in order. */
    requested,
    /** Makes bytes a version, and the one that a channel stands for. */
    publish: (
      version: string,
      bytes: Buffer,
      about: { channel?: string; integrity?: string; tarball?: string } = {},
    ) => {
      const path = `/tarballs/${version}.tgz`;
      tarballs.set(path, bytes);
      channels = { ...channels, [about.channel ?? 'latest']: version };
      versions = {
        ...versions,
        [version]: {
          dist: {
            tarball: about.tarball ?? origin + path,
            integrity: about.integrity ?? integrityOf(bytes),
          },
        },
      };
    },
    /** Answers in its own way where it returns true; undefined ends that. */
    misbehave: (how: typeof misbehave) => {
      misbehave = how;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
