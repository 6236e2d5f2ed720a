import { Agent, request } from 'node:http';

/** The service that is attacked. */
export interface Target {
  origin: string;
  /** Identifiers of plans, to be put in many orders. */
  plans: readonly string[];
  /** The largest file of the web app. */
  asset: string;
}

/** How many requests were answered with which status; 0 for those that broke off. */
export type Statuses = Map<number, number>;

export interface Sent {
  path: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

/** Sends one request, reads the answer to its end, and says its status. */
export const send = (
  origin: string,
  { path, method = 'GET', headers = {}, body }: Sent,
  agent: Agent,
): Promise<number> =>
  new Promise((resolve) => {
    const { hostname, port } = new URL(origin);
    const sent = request({ hostname, port, path, method, headers, agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
      response.once('error', () => resolve(0));
    });
    sent.once('error', () => resolve(0));
    sent.end(body);
  });

/** Sends requests without a pause over so many connections, until it is told to stop. */
export const flood = async (
  { origin }: Target,
  connections: number,
  nth: (number: number) => Sent,
  signal: AbortSignal,
): Promise<Statuses> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses: Statuses = new Map();
  let number = 0;
  const one = async (): Promise<void> => {
    while (!signal.aborted) {
      const status = await send(origin, nth((number += 1)), agent);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  agent.destroy();
  return statuses;
};
