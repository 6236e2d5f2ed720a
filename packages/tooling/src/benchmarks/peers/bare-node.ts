import { createServer } from 'node:http';
import { readResponses } from './responses.ts';

/** Headers as `writeHead` takes them fastest: names and values in turn, put together once. */
const flat = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).flat();

/**
 * The limit for anything in Node: `node:http` sending bytes and headers that it holds already, to
 * anybody who asks. It reads the address and the validator, nothing else.
 */
const responses = new Map(
  [...(await readResponses())].map(([address, { headers, body }]) => {
    const { 'content-type': _, ...notModified } = headers;
    return [
      address,
      {
        etag: headers['etag'],
        headers: flat({ ...headers, 'content-length': String(body.length) }),
        notModified: flat(notModified),
        body,
      },
    ];
  }),
);

const server = createServer((request, response) => {
  const answer = responses.get(request.url ?? '');
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, answer.notModified).end();
    return;
  }
  response.writeHead(200, answer.headers);
  response.end(answer.body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`);
});
