import { listFiles } from '../routes/exports.ts';
import type { Handlers } from '../routes/call.ts';

export const exports: Pick<Handlers, 'exports'> = {
  exports: ({ release, files, base }) => listFiles(release, files, base),
};
