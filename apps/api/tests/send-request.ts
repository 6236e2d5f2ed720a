import { request, type Agent, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export interface RawResponse {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  /** Unpacked. */
  body: Buffer;
}

const unpack = (body: Buffer, encoding: string | undefined): Buffer => {
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
};

/** Asks over a real socket, sending the path exactly as it is given. */
export const sendRequest = async (
  origin: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    agent,
    body: sent,
  }: {
    method?: string;
    headers?: Readonly<Record<string, string>>;
    agent?: Agent;
    body?: string;
  } = {},
): Promise<RawResponse> => {
  const { hostname, port } = new URL(origin);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ hostname, port, path, method, headers, agent }, resolve)
      .once('error', reject)
      .end(sent);
  });
  const body = await buffer(response);
  const read = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]),
  );
  return {
    status: response.statusCode ?? 0,
    headers: read,
    body: method === 'HEAD' ? body : unpack(body, read['content-encoding']),
  };
};
