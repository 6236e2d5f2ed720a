import { RequestProblem } from './problem-response.ts';

/** Longest address that is read, in characters. */
const longestAddress = 8000;

/**
 * Refuses addresses that no two programs read alike, before anything is read from them.
 *
 * @throws RequestProblem when the address is too long or its escapes are broken.
 */
export const checkAddress = (address: string): void => {
  if (address.length > longestAddress) throw new RequestProblem('address-too-long');
  if (!address.includes('%')) return;
  try {
    decodeURIComponent(address);
  } catch {
    throw new RequestProblem('malformed-request', [
      {
        message:
          'The address has a % that begins no escape of a UTF-8 character. Write % itself as %25.',
      },
    ]);
  }
};
