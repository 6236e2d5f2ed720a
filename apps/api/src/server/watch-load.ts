/** How often the process looks at the clock, in milliseconds. */
const period = 50;

/** How late a look may come, in milliseconds: as long does a request wait before it is looked at. */
const maxDelay = 100;

/** How long every look must have been late before load is shed, in milliseconds. */
const overloadedAfter = 500;

/** Whether the process is so far behind that more work would only make everybody wait. */
export interface LoadWatch {
  isOverloaded: () => boolean;
  stop: () => void;
}

/**
 * Watches how late timers run. One long stretch of work, such as a big export or a collection of
 * garbage, sheds nothing; one look in time ends an overload.
 *
 * `monitorEventLoopDelay` counts nothing while a turn of the loop is longer than the time between
 * two looks, which is when it matters.
 */
export const watchLoad = (): LoadWatch => {
  let last = performance.now();
  let lateSince: number | undefined;
  const timer = setInterval(() => {
    const now = performance.now();
    if (now - last - period > maxDelay) lateSince ??= now;
    else lateSince = undefined;
    last = now;
  }, period);
  timer.unref();
  return {
    isOverloaded: () => lateSince !== undefined && last - lateSince >= overloadedAfter,
    stop: () => clearInterval(timer),
  };
};
