import type { Context } from 'hono';
import { respond, variesByHost } from '../middleware/respond.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/** The origin that addresses in an answer begin with: the public one, or the one that was asked. */
export const originOf = (context: Context<AppEnv>, publicUrl: string | undefined): string =>
  publicUrl ?? new URL(context.req.url).origin;

/** Sends a file that is made from the data of the release and names addresses of this host. */
export const sendMachineFile = (
  context: Context<AppEnv>,
  publicUrl: string | undefined,
  { mediaType, body }: { mediaType: string; body: string },
): Promise<Response> =>
  respond(context, {
    body,
    contentType: `${mediaType}; charset=utf-8`,
    lifetime: 'data',
    headers: variesByHost(publicUrl),
  });
