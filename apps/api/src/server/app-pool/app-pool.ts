import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { readBody } from '../../read-body.ts';
import type { Releases } from '../../releases/releases.ts';
import type { OnError } from '../../request-errors.ts';
import type { Fetch } from '../app-listener.ts';
import { Overloaded } from '../work-queue.ts';
import type { FromThread, ThreadSettings, ToThread } from './messages.ts';

/**
 * What a thread may take: megabytes of heap, where the app with a release, its search index and its files
 * takes a third of it, and milliseconds for an answer; beyond, it is ended.
 */
const defaultLimits = { megabytes: 384, milliseconds: 30_000 };

/** How long a thread that could not be started again is left, in milliseconds. */
const pause = 1000;

/** Where a thread begins: beside this file, as source in the repository and as script in a bundle. */
const script = new URL(
  `./app-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

interface AppPoolOptions extends Omit<ThreadSettings, 'held'> {
  releases: Releases;
  /** How many threads there are. */
  size: number;
  limits?: typeof defaultLimits;
  onError: OnError;
}

interface Thread {
  dispatch: (
    pending: Omit<Extract<ToThread, { kind: 'request' }>, 'id' | 'kind'>,
  ) => Promise<Response>;
  send: (message: ToThread) => void;
  underWay: () => number;
  stop: () => Promise<unknown>;
}

/** Starts a thread; resolves once it can be asked. */
const startThread = (
  settings: ThreadSettings,
  limits: typeof defaultLimits,
  onError: OnError,
  onEnd: () => void,
): Promise<Thread> =>
  new Promise((started, failed) => {
    const worker = new Worker(script, {
      workerData: settings,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    const pending = new Map<number, PromiseWithResolvers<Response> & { timer: NodeJS.Timeout }>();
    let last = 0;
    let isReady = false;

    const settle = (id: number) => {
      const one = pending.get(id);
      clearTimeout(one?.timer);
      pending.delete(id);
      return one;
    };
    const thread: Thread = {
      dispatch: (request) => {
        const id = (last += 1);
        const one = Promise.withResolvers<Response>();
        const timer = setTimeout(() => void worker.terminate(), limits.milliseconds);
        pending.set(id, { ...one, timer });
        const message: ToThread = { kind: 'request', id, ...request };
        worker.postMessage(message, request.body === undefined ? [] : [request.body]);
        return one.promise;
      },
      send: (message) => worker.postMessage(message, []),
      underWay: () => pending.size,
      stop: () => worker.terminate(),
    };

    worker.on('message', (message: FromThread) => {
      if (message.kind === 'ready') {
        isReady = true;
        started(thread);
      } else if (message.kind === 'mistake') onError(message.error, message.requestId);
      else if (message.kind === 'failed') settle(message.id)?.reject(message.error);
      else {
        const { id, status, headers, body } = message;
        settle(id)?.resolve(new Response(body ?? null, { status, headers }));
      }
    });
    worker.on('error', (error) => {
      if (isReady) onError(error);
      else failed(error);
    });
    worker.once('exit', () => {
      // Whoever asked may ask again: another thread takes its place.
      for (const id of pending.keys()) settle(id)?.reject(new Overloaded());
      if (isReady) onEnd();
      else failed(new Error('A thread ended before it could be asked.'));
    });
  });

/**
 * The app in threads beside the one that listens, so that cached responses and files are sent while
 * pages are made, and more than one processor is used. A thread that takes too much memory or time is
 * ended and another one takes its place; the process goes on.
 *
 * @returns Once every thread can be asked.
 */
export const createAppPool = async ({
  releases,
  size,
  limits = defaultLimits,
  onError,
  ...settings
}: AppPoolOptions): Promise<{ fetch: Fetch; stop: () => Promise<void> }> => {
  const threads = new Set<Thread>();
  const stopping = new AbortController();

  const add = async (): Promise<void> => {
    const version = releases.current();
    const thread: Thread = await startThread(
      {
        ...settings,
        held: releases
          .retained()
          .map(({ dataset, authored }) => ({ dataset, authored }))
          .toReversed(),
      },
      limits,
      onError,
      () => {
        threads.delete(thread);
        void replace();
      },
    );
    // What became current while it started.
    const { dataset, authored } = releases.current();
    if (releases.current() !== version) thread.send({ kind: 'publish', dataset, authored });
    threads.add(thread);
  };
  const replace = async (): Promise<void> => {
    while (!stopping.signal.aborted)
      try {
        await add();
        return;
      } catch (error) {
        onError(error);
        await wait(pause, undefined, { ref: false });
      }
  };

  await Promise.all(Array.from({ length: size }, add));
  let isFirst = true;
  releases.eachCurrent(({ dataset, authored }) => {
    if (!isFirst) for (const thread of threads) thread.send({ kind: 'publish', dataset, authored });
    isFirst = false;
  });

  return {
    fetch: async (request, environment) => {
      const body = await readBody(request);
      const [least] = [...threads].toSorted((a, b) => a.underWay() - b.underWay());
      if (!least) throw new Overloaded();
      const { method, url } = request;
      const { requestId }: { requestId?: string } = environment;
      return least.dispatch({ method, url, headers: [...request.headers], body, requestId });
    },
    stop: async () => {
      stopping.abort();
      await Promise.all([...threads].map((thread) => thread.stop()));
    },
  };
};
