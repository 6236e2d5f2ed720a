import type { Hono } from 'hono';
import { openHeaders } from '../security-headers.ts';
import type { AppEnv } from '../releases/answering-release.ts';

/** `/healthz`: the process answers. `/readyz`: it should be sent requests. */
export const mountHealth = (app: Hono<AppEnv>, isStopping: () => boolean): void => {
  const headers = { ...openHeaders, 'Cache-Control': 'no-store' };
  app.get('/healthz', (context) =>
    context.json({ status: 'ok', dataVersion: context.get('release').version }, 200, headers),
  );
  app.get('/readyz', (context) => {
    const dataVersion = context.get('release').version;
    return isStopping()
      ? context.json({ status: 'stopping', dataVersion }, 503, headers)
      : context.json({ status: 'ok', dataVersion }, 200, headers);
  });
};
