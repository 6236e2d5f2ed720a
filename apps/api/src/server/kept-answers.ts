import type { IncomingMessage } from 'node:http';
import { perRelease } from '../releases/release.ts';
import type { Releases } from '../releases/releases.ts';
import type { AnswerBytes } from './answer-bytes.ts';
import { createByteTable } from './byte-table.ts';
import { encodingFor } from './encodings.ts';

/** The answers of the current release that were given before. */
export interface KeptAnswers {
  find: (incoming: IncomingMessage) => AnswerBytes | undefined;
  /** Keeps what anybody may be sent: public, of the current release, under its canonical address. */
  keep: (incoming: IncomingMessage, response: Response, answer: AnswerBytes) => void;
}

/** Reads a header that answers vary with; of Accept-Encoding, only what it comes to. */
const readerOf =
  ({ headers }: IncomingMessage) =>
  (name: string): string | undefined =>
    name === 'accept-encoding' ? encodingFor(headers[name]?.toString()) : headers[name]?.toString();

/** An address as it reads, however its spaces and letters are escaped. */
const spelled = (address: string): string => {
  try {
    return decodeURIComponent(address.replaceAll('+', '%20'));
  } catch {
    return address;
  }
};

/** @param base Path that every address from the root of the host begins with. */
export const keptAnswers = (releases: Releases, base: string): KeptAnswers => {
  const tableOf = perRelease(() => createByteTable<AnswerBytes>(sizeOf));

  return {
    find: (incoming) => tableOf(releases.current()).find(incoming.url ?? '/', readerOf(incoming)),
    keep: (incoming, { headers }, answer) => {
      const { url = '/' } = incoming;
      const current = releases.current();
      const isPublic = headers.get('Cache-Control')?.startsWith('public') === true;
      const version = headers.get('X-Data-Version') ?? current.version;
      const canonical = headers.get('Content-Location') ?? base + url;
      const isCanonical = spelled(canonical) === spelled(base + url);
      if (!isPublic || version !== current.version || !isCanonical) return;
      const vary = headers.get('Vary')?.toLowerCase().split(/,\s*/) ?? [];
      // Without a public address, links begin with the host that was asked.
      tableOf(current).keep(url, [...vary, 'accept-encoding', 'host'], readerOf(incoming), answer);
    },
  };
};

/** What an answer takes in memory, in bytes; its headers are about two thousand, held twice. */
const sizeOf = ({ body }: AnswerBytes): number => body.length + 4000;
