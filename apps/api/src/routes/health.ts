import type { Hono } from 'hono';

/** `/healthz`: the process answers. `/readyz`: it should be sent requests. */
export const mountHealth = (app: Hono, dataVersion: string, isStopping: () => boolean): void => {
  const headers = { 'Cache-Control': 'no-store' };
  app.get('/healthz', (context) => context.json({ status: 'ok', dataVersion }, 200, headers));
  app.get('/readyz', (context) =>
    isStopping()
      ? context.json({ status: 'stopping', dataVersion }, 503, headers)
      : context.json({ status: 'ok', dataVersion }, 200, headers),
  );
};
