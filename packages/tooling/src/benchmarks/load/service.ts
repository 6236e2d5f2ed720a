import { serviceMain } from '../paths.ts';
import { startServer, type Started } from './started.ts';

/** Starts the service as `pnpm serve` does, on a free port unless told, without lines for each request. */
export const startService = (
  environment: Readonly<Record<string, string>> = {},
): Promise<Started> =>
  startServer([process.execPath, serviceMain], { PORT: '0', LOG_LEVEL: 'error', ...environment });
