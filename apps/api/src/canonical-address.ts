import { documentPaths } from './document-paths.ts';

/** What a parser of addresses would write in another way. */
const unusualInPath = /[%\\"<>^`{|}]|\/\.|[^!-~]/;

/** What may stand in a query in more than one way. */
const unusualInQuery = /[^\w.~=&,!*'()-]/;

const respelled = (part: string): string => encodeURIComponent(decodeURIComponent(part));

const canonicalPath = (path: string): string =>
  unusualInPath.test(path)
    ? new URL(`http://localhost${path}`).pathname
        .split('/')
        .map((part) => (part.includes('%') ? respelled(part) : part))
        .join('/')
    : path;

const canonicalQuery = (query: string): string =>
  unusualInQuery.test(query)
    ? query
        .split('&')
        .map((pair) => {
          const [name = '', ...value] = pair.replaceAll('+', '%20').split('=');
          return [name, value.join('=')].map(respelled).join('=').replaceAll('%2C', ',');
        })
        .join('&')
    : query;

/**
 * An address in one spelling, so that nothing behind makes another thing of another one: without dot
 * segments, with nothing escaped that need not be, and without a query where it means nothing. One with
 * broken escapes stays as it is; the app says what is wrong with it.
 *
 * @param address Path and query.
 */
export const canonicalAddress = (address: string): string => {
  const end = address.indexOf('?');
  try {
    const path = canonicalPath(end === -1 ? address : address.slice(0, end));
    return end === -1 || documentPaths.has(path)
      ? path
      : `${path}?${canonicalQuery(address.slice(end + 1))}`;
  } catch {
    return address;
  }
};
