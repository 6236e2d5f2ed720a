import {
  addressOf,
  operations,
  type Answer,
  type OperationId,
  type Request,
} from '@parley/contract';
import * as v from 'valibot';

/** Asks the API one question of its contract and returns the parsed answer. */
export type Ask = <Id extends OperationId>(
  operation: Id,
  query: Request<Id>,
  place?: string,
) => Promise<Answer<Id>>;

/** There is nothing at the address. */
export class NotFound extends Error {
  override name = 'NotFound';
}

/** The API refuses the question: something in the address may not be asked like that. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

/** The API could not be reached, or answered with something that is not its contract. */
class AskFailed extends Error {
  override name = 'AskFailed';
}

/**
 * Makes an `Ask` over any way of fetching: HTTP in a browser, a direct call while rendering.
 *
 * The Ask throws NotFound for 404, BadRequest for any other 4xx, AskFailed for everything else.
 */
export const createAsk =
  (request: (address: string) => Promise<Response>): Ask =>
  async (operation, query, place) => {
    let response: Response;
    try {
      response = await request(addressOf(operation, query, place));
    } catch (cause) {
      throw new AskFailed('The API could not be reached.', { cause });
    }
    if (!response.ok) {
      // Left unread, the body would keep the connection busy.
      await response.body?.cancel();
      if (response.status === 404) throw new NotFound();
      if (response.status < 500) throw new BadRequest(`The API answered ${response.status}.`);
      throw new AskFailed(`The API answered ${response.status}.`);
    }
    const answer = v.safeParse(operations[operation].response, await response.json());
    if (!answer.success) throw new AskFailed('The API answered outside its contract.');
    // The schema of an operation is what its Answer is inferred from.
    return answer.output as Answer<typeof operation>;
  };
