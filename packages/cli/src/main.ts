#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

/** `parley`. */
// A reader that has seen enough (`parley report | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// On some damaged files pdf.js rejects a promise that it gives to nobody; its errors are named so.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof Error) || !error.name.endsWith('Exception')) throw error;
  console.error('The PDF is damaged where its parts are listed. Download it again.');
  process.exit(1);
});

const terminal = processTerminal();
process.exitCode = await run(process.argv.slice(2), terminal);
terminal.close();
