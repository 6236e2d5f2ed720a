import type { RequestListener, Server, ServerResponse, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** Bounds of what connections may hold. */
export interface ConnectionBounds {
  /** Connections at a time; more are closed at once. */
  connections: number;
  /** A connection on which nothing moves for so long is closed, in milliseconds. */
  stalled: number;
  /** Bytes that are made and not yet taken, over all connections; those that wait longest are let go. */
  unread: number;
}

export const defaultBounds: ConnectionBounds = {
  connections: 2000,
  stalled: 30_000,
  unread: 64_000_000,
};

/** Requests that may wait on one connection while another one is answered; with more it is closed. */
const mostPipelined = 100;

/** Bounds what connections hold, whatever those at their other end do or leave undone. */
export const boundConnections = (
  server: Server,
  { connections, stalled }: ConnectionBounds,
): void => {
  server.maxConnections = connections;
  // Bytes that the other end takes count as movement, so whoever reads slowly is not cut off.
  server.setTimeout(stalled);
};

/**
 * Answers the requests of one connection one after the other. Node would begin with all that were sent
 * ahead (pipelining), and hold every answer until the one before is read.
 */
export const oneAtATime = (listener: RequestListener): RequestListener => {
  const waiting = new WeakMap<Socket, [IncomingMessage, ServerResponse][]>();

  const begin = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const { socket } = incoming;
    outgoing.once('close', () => {
      const next = waiting.get(socket)?.shift();
      if (next === undefined) waiting.delete(socket);
      else if (!socket.destroyed) begin(...next);
    });
    listener(incoming, outgoing);
  };

  return (incoming, outgoing) => {
    const behind = waiting.get(incoming.socket);
    if (behind === undefined) {
      waiting.set(incoming.socket, []);
      begin(incoming, outgoing);
    } else if (behind.length < mostPipelined) behind.push([incoming, outgoing]);
    else incoming.socket.destroy();
  };
};

/**
 * Keeps account of responses that were written and not yet taken by the other end, in all.
 *
 * @param most Bytes; beyond them the connections are closed whose response waits longest.
 * @returns Told of a response once all of it is written.
 */
export const boundUnread = (most: number): ((outgoing: ServerResponse) => void) => {
  const unread = new Map<ServerResponse, number>();
  let total = 0;
  return (outgoing) => {
    const bytes = outgoing.writableLength;
    if (bytes === 0 || unread.has(outgoing)) return;
    unread.set(outgoing, bytes);
    total += bytes;
    outgoing.once('close', () => {
      if (unread.delete(outgoing)) total -= bytes;
    });
    for (const [oldest, size] of unread) {
      if (total <= most) break;
      unread.delete(oldest);
      total -= size;
      oldest.destroy();
    }
  };
};
