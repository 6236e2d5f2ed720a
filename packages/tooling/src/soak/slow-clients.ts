import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Clients that hold a connection and hardly use it. */
export interface SlowClients {
  end: () => void;
}

/**
 * Opens connections that send the head of a request one byte a second and never finish it,
 * and as many that connect and say nothing.
 */
export const openSlowClients = async (origin: string, count: number): Promise<SlowClients> => {
  const { hostname, port } = new URL(origin);
  const sockets: Socket[] = [];
  for (let number = 0; number < count; number += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    // The others read nothing, so that they do not hear that the server has closed.
    if (number % 4 < 2) socket.resume();
    await once(socket, 'connect');
    sockets.push(socket);
  }
  const head = 'GET /v1 HTTP/1.1\r\nHost: slow.example\r\nX-Slow: ';
  let sent = 0;
  const drip = setInterval(() => {
    const next = head[sent] ?? 'x';
    sent += 1;
    for (const [place, socket] of sockets.entries())
      if (place % 2 === 0 && !socket.destroyed) socket.write(next);
  }, 1000);
  return {
    end: () => {
      clearInterval(drip);
      for (const socket of sockets) socket.destroy();
    },
  };
};
