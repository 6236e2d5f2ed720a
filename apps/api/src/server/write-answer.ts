import type { IncomingMessage, ServerResponse } from 'node:http';
import { names } from '../answer.ts';
import type { AnswerBytes } from './answer-bytes.ts';

/**
 * Writes an answer, or that the caller has it already.
 *
 * @param own Headers of this exchange alone, names and values in turn.
 */
export const writeAnswer = (
  { etag, headers, notModified, body }: AnswerBytes,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  own: readonly string[],
): void => {
  if (names(incoming.headers['if-none-match'], etag)) {
    outgoing.writeHead(304, notModified.concat(own));
    outgoing.end();
    return;
  }
  outgoing.writeHead(200, headers.concat(own));
  outgoing.end(incoming.method === 'HEAD' ? undefined : body, 'latin1');
};
