#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

/** `parley`. */
// A reader that has seen enough (`parley report | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const terminal = processTerminal();
process.exitCode = await run(process.argv.slice(2), terminal);
terminal.close();
