/** Work that waited longer than it may, or found no room to wait. */
export class Overloaded extends Error {
  override name = 'Overloaded';
}

export interface WorkQueueOptions {
  /** How much work is done at the same time. */
  atOnce: number;
  /** How much may wait; what comes on top is refused at once. */
  mostWaiting: number;
  /** How long anything may wait, in milliseconds; then it is refused, whether a place is free or not. */
  longestWait: number;
}

interface Waiting {
  begin: () => void;
  timer: NodeJS.Timeout;
}

/** Does some work at a time; the rest waits in turn, but not for ever. */
export type WorkQueue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * A queue that sheds by age while work waits: whoever waited longer has likely gone, or asks again
 * anyway, and to do the work now would make everybody else wait.
 */
export const createWorkQueue = ({
  atOnce,
  mostWaiting,
  longestWait,
}: WorkQueueOptions): WorkQueue => {
  const waiting = new Set<Waiting>();
  let underWay = 0;

  const turn = (): Promise<void> | undefined => {
    if (underWay < atOnce) {
      underWay += 1;
      return undefined;
    }
    if (waiting.size >= mostWaiting) throw new Overloaded();
    return new Promise((resolve, reject) => {
      const one: Waiting = {
        begin: resolve,
        timer: setTimeout(() => {
          waiting.delete(one);
          reject(new Overloaded());
        }, longestWait),
      };
      waiting.add(one);
    });
  };

  const leave = (): void => {
    const [next] = waiting;
    if (next === undefined) {
      underWay -= 1;
      return;
    }
    // Its place is taken over, so as much is under way as before.
    waiting.delete(next);
    clearTimeout(next.timer);
    next.begin();
  };

  return async (work) => {
    await turn();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};

/** A queue for work that is done in milliseconds, and one for work that takes a thread half a second. */
export interface Queues {
  light: WorkQueueOptions;
  heavy: WorkQueueOptions;
}

/** So much may wait in a queue, and so long. */
const bounds = { mostWaiting: 1000, longestWait: 2000 };

/**
 * The queues in front of so many threads. One heavy piece of work at a time in each leaves searches and
 * lists behind one page at most.
 */
export const queuesFor = (threads: number): Queues => ({
  light: { ...bounds, atOnce: 3 * threads },
  heavy: { ...bounds, atOnce: threads },
});

/** Operations that make files, describe them, or read a text of the caller against everything. */
const heavyPaths = [
  '/v1/exports',
  '/v1/dataset',
  '/v1/dcat',
  '/v1/croissant',
  '/v1/draft-check',
  '/v1/concordance',
];

/** Pages, files, drafts and tools of language models take long; lists, entries and searches do not. */
export const isHeavy = (path: string): boolean =>
  !path.startsWith('/v1') || heavyPaths.some((heavy) => path.startsWith(heavy));
