import { operations, type OperationId, type Request } from './operations.ts';
import { encodeQuery } from './query-codec.ts';

/**
 * The address of a request, from the root of the API.
 *
 * @param place What stands for the part of the path in braces; left out for lists.
 */
export const addressOf = <Id extends OperationId>(
  operation: Id,
  query: Request<Id>,
  place?: string,
): string => {
  const { path, query: schema } = operations[operation];
  const filled = place === undefined ? path : path.replace(/\{\w+\}/, encodeURIComponent(place));
  const search = encodeQuery(schema, query).toString();
  // Commas part the items of a list and need no escaping in a query (RFC 3986, section 3.4).
  return search === '' ? filled : `${filled}?${search.replaceAll('%2C', ',')}`;
};
