import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The service, as `pnpm serve` starts it. */
export const serviceMain = path('../../../../apps/api/src/server/main.ts');

/** The top of the repository. */
export const top = path('../../../..');

/** A program of this package. */
export const program = (name: string): string => path(`${name}.ts`);
