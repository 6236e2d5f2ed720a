import type { Health } from '@parley/contract';
import type { Hono } from 'hono';
import { openHeaders } from '../security-headers.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/** How the search for newer data stands. */
export type TakeUpState = NonNullable<Health['takeUp']>;

/**
 * `/healthz`: the process answers. `/readyz`: it should be sent requests. A service that could not take
 * up newer data is ready, since it goes on with what it has, and says what is wrong.
 */
export const mountHealth = (
  app: Hono<AppEnv>,
  isStopping: () => boolean,
  takeUp?: () => TakeUpState,
): void => {
  const headers = { ...openHeaders, 'Cache-Control': 'no-store' };
  app.get('/healthz', (context) =>
    context.json({ status: 'ok', dataVersion: context.get('release').version }, 200, headers),
  );
  app.get('/readyz', (context) => {
    const dataVersion = context.get('release').version;
    const about: Health = {
      status: isStopping() ? 'stopping' : 'ok',
      dataVersion,
      ...(takeUp === undefined ? {} : { takeUp: takeUp() }),
    };
    return context.json(about, about.status === 'ok' ? 200 : 503, headers);
  });
};
