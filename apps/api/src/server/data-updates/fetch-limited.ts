import { UpdateRefused } from './update-refused.ts';

/** Longest wait for one answer of the registry, in milliseconds. */
const timeoutMs = 30_000;

/**
 * Fetches bytes, and gives up on more than are allowed.
 *
 * @returns The response, and its body when there is one.
 * @throws UpdateRefused when nobody answers, the answer breaks off, is no success, or is too long.
 */
export const fetchLimited = async (
  address: string,
  most: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ response: Response; bytes: Uint8Array }> => {
  const { hostname } = new URL(address);
  try {
    const response = await fetch(address, {
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 304) return { response, bytes: new Uint8Array() };
    if (!response.ok) throw new UpdateRefused(`${hostname} answered ${response.status}.`);
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > most) throw new UpdateRefused(`${hostname} sends more than ${most} bytes.`);
      parts.push(part);
    }
    return { response, bytes: Buffer.concat(parts) };
  } catch (cause) {
    if (cause instanceof UpdateRefused) throw cause;
    throw new UpdateRefused(`${hostname} does not answer, or its answer breaks off.`, { cause });
  }
};
