import type { Hono } from 'hono';
import { respond } from '../middleware/respond.ts';
import { RequestProblem } from '../problem-response.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import type { Releases } from '../releases/releases.ts';

/**
 * Serves the authored files of a release, `{ path, text }` a line, for the form that corrects them: of the
 * release that its page shows, so that a patch is made from what the reader saw. A release that is no
 * longer held has none.
 */
export const mountAuthored = (app: Hono<AppEnv>, releases: Releases): void => {
  app.get('/authored/:file', (context) => {
    const version = /^(.+)\.ndjson$/.exec(context.req.param('file'))?.[1];
    const release = version === undefined ? undefined : releases.find(version);
    if (release?.authored === undefined) throw new RequestProblem('not-found');
    return respond(context, {
      body: release.authored,
      contentType: 'application/x-ndjson; charset=utf-8',
      lifetime: 'day',
      release,
    });
  });
};
