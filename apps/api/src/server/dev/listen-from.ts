import { once } from 'node:events';
import type { Server } from 'node:http';

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * Listens on a port or, where it is taken, on the next one that is free.
 *
 * @param tries How many ports are tried.
 * @returns The port that it listens on.
 * @throws Error with a code such as EADDRINUSE when it cannot listen on any of them.
 */
export const listenFrom = async (
  server: Server,
  port: number,
  host: string,
  tries = 50,
): Promise<number> => {
  for (let tried = port; ; tried += 1) {
    try {
      server.listen(tried, host);
      await once(server, 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : tried;
    } catch (error) {
      if (!isTaken(error) || tried + 1 >= port + tries) throw error;
    }
  }
};
