import { createServer } from 'node:http';
import { readAnswers } from './answers.ts';

/** The limit for anything in Node: `node:http` sending bytes and headers that it holds already. */
const answers = await readAnswers();

const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  if (request.headers['if-none-match'] === answer.headers['etag']) {
    response.writeHead(304, answer.headers).end();
    return;
  }
  response.writeHead(200, { ...answer.headers, 'content-length': answer.body.length });
  response.end(answer.body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`);
});
