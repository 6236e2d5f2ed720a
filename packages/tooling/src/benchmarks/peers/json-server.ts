import jsonServer from 'json-server';
import { readResponses } from './responses.ts';

/** json-server over the same provisions: `/provisions/{id}`, `/provisions?_limit=30`. */
const [all] = [...(await readResponses()).values()];
// A list of provisions as our service answers it.
const { items } = JSON.parse(all?.body.toString() ?? '') as { items: object[] };

const server = jsonServer.create();
server.use(jsonServer.router({ provisions: items }));
const listener = server.listen(0, '127.0.0.1', () => {
  const address = listener.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : ''}`);
});
