import { readFile, writeFile } from 'node:fs/promises';

/** What our service answered, for peers that are to send the same bytes. */
export interface Answer {
  headers: Record<string, string>;
  body: Buffer;
}

const file = (): string => {
  const path = process.env['ANSWERS'];
  if (path === undefined) throw new Error('ANSWERS must name the file of recorded answers.');
  return path;
};

/** Headers that belong to one connection, or that the server writes itself. */
const ofConnection = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'date',
]);

/** Asks for addresses and writes down what came, headers and bytes. */
export const recordResponses = async (
  origin: string,
  addresses: readonly string[],
  path: string,
): Promise<Map<string, Answer>> => {
  const responses = new Map<string, Answer>();
  for (const address of addresses) {
    const response = await fetch(origin + address, { headers: { 'Accept-Encoding': 'identity' } });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const headers = [...response.headers].filter(([name]) => !ofConnection.has(name));
    responses.set(address, {
      headers: Object.fromEntries(headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }
  await writeFile(
    path,
    JSON.stringify(
      [...responses].map(([address, { headers, body }]) => [
        address,
        headers,
        body.toString('base64'),
      ]),
    ),
  );
  return responses;
};

/** Reads what `recordAnswers` wrote. */
export const readResponses = async (): Promise<ReadonlyMap<string, Answer>> => {
  // Written by this very program a moment ago.
  const recorded = JSON.parse(await readFile(file(), 'utf8')) as [
    string,
    Record<string, string>,
    string,
  ][];
  return new Map(
    recorded.map(([address, headers, body]) => [
      address,
      { headers, body: Buffer.from(body, 'base64') },
    ]),
  );
};
