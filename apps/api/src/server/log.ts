import { destination, pino, type Logger } from 'pino';

/** What is kept for a log that cannot be written just now, in characters; the rest is let go. */
const maxPending = 1_000_000;

/** Lines are written together, when there are so many bytes of them or so many milliseconds have passed. */
const [enough, longEnough] = [4096, 100];

const goOn = (): void => {};

/**
 * The log, a line of JSON each, on the standard output. A disk that is full, or a reader of the
 * output that went away, costs lines and nothing else: readers are still answered. To write each line
 * by itself would cost as much as to answer from bytes.
 *
 * @param level The least that is logged, by pino's names, or `silent`.
 */
export const createLog = (level: string): Logger => {
  const output = destination({
    dest: 1,
    sync: true,
    maxLength: maxPending,
    minLength: enough,
    periodicFlush: longEnough,
  });
  output.on('error', goOn);
  process.once('exit', () => {
    try {
      output.flushSync();
    } catch {
      // What cannot be written now never will be.
    }
  });
  process.stdout.on('error', goOn);
  process.stderr.on('error', goOn);
  // Nothing that tells who asked is logged; pino would add the name of the machine.
  return pino({ level, base: null }, output);
};
