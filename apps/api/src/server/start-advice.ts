import { DatasetError } from '@parley/model/node';
import { ConfigError } from './config.ts';

/** One line for a mistake that the person who started us can mend; undefined for our own. */
export const startAdvice = (error: unknown): string | undefined => {
  if (error instanceof ConfigError || error instanceof DatasetError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const port = process.env['PORT'] ?? '8787';
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop the program that has it, or choose another one, for example PORT=8788.`;
  if (code === 'EACCES')
    return `Port ${port} needs rights that this user does not have. Choose a port above 1023, for example PORT=8787.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is not an address of this machine. Leave it out, or set HOST=0.0.0.0.';
  return undefined;
};
