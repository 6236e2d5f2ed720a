import { createServer, type RequestListener, type Server } from 'node:http';
import { boundConnections, defaultBounds, type ConnectionBounds } from './connections.ts';
import { refuseConnections } from './refuse-connection.ts';

/**
 * Listens for requests.
 *
 * @param listener Answers them.
 * @param bounds Of what connections may hold.
 * @returns The server once it listens, and the port it got (chosen by the system for port 0).
 * @throws Error with a code such as EADDRINUSE when it cannot listen.
 */
export const listen = async (
  listener: RequestListener,
  port: number,
  host: string,
  publicUrl?: string,
  bounds: ConnectionBounds = defaultBounds,
): Promise<{ server: Server; port: number }> => {
  // Room for an address that is far too long, so that it is the app that says so.
  const server = createServer(
    // A request without a host is refused by the listener, with a problem.
    { maxHeaderSize: 64 * 1024, requireHostHeader: false },
    listener,
  );
  // Node would answer 417 by itself; nobody sends us a body, so the wish changes nothing.
  server.on('checkExpectation', listener);
  refuseConnections(server, publicUrl);
  boundConnections(server, bounds);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
};
