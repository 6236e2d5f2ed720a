import { createHash } from 'node:crypto';
import { nameOf } from '../answer.ts';
import { encodingFor, isPacked, pack } from './encodings.ts';

/** A whole answer, made once and ready to be written as often as it is asked for. */
export interface AnswerBytes {
  etag: string;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  headers: readonly string[];
  /** The same for a caller who has the bytes already (RFC 9110, section 15.4.5). */
  notModified: readonly string[];
  body: Buffer;
}

const speaksOfBytes = /^content-(?:length|encoding|type)$/i;

/**
 * The bytes of an answer as a caller takes them, each packing with a strong validator of its own.
 *
 * @param accepted The caller's Accept-Encoding.
 */
export const answerBytes = async (
  response: Response,
  accepted: string | undefined,
): Promise<AnswerBytes> => {
  const plain = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  const mayPack = isPacked(headers.get('Content-Type') ?? '', plain.length);
  const encoding = mayPack ? encodingFor(accepted) : 'identity';
  const isLasting = headers.get('Cache-Control')?.includes('immutable') === true;
  const body = await pack(plain, encoding, isLasting);
  const name =
    nameOf(headers.get('ETag')) ?? createHash('sha256').update(plain).digest('hex').slice(0, 32);
  const etag = encoding === 'identity' ? `"${name}"` : `"${name}-${encoding}"`;
  headers.set('ETag', etag);
  headers.set('Content-Length', String(body.length));
  if (mayPack) headers.append('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') headers.set('Content-Encoding', encoding);
  const all = [...headers];
  return {
    etag,
    headers: all.flat(),
    notModified: all.filter(([header]) => !speaksOfBytes.test(header)).flat(),
    body,
  };
};
