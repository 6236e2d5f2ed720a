import { createServer as createHttpServer } from 'node:http';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { corpusFolder } from '@parley/provisions/files';
import { createServer } from 'vite';
import { readConfig } from './config.ts';
import { corpusSource, type Compiler } from './dev/corpus-source.ts';
import { createDevApp } from './dev/dev-app.ts';
import { failedPage } from './dev/failed-page.ts';
import { listenFrom } from './dev/listen-from.ts';
import { startAdvice } from './start-advice.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const web = path('../../../web');
const model = path('../../../../packages/model/src');

/** Editors write a file in more than one step, in milliseconds. */
const settled = 60;

const isWithin = (folder: string, file: string): boolean => file.startsWith(folder + sep);

/**
 * `pnpm dev`: the API and the pages from their sources, on one origin, rendered on the server as
 * when they are published. Web code is exchanged in open pages; other code and the YAML files reload them.
 */
const start = async (): Promise<void> => {
  const config = readConfig(process.env);
  const corpus = config.dataset ?? corpusFolder;
  const server = createHttpServer({ maxHeaderSize: 64 * 1024 });
  const vite = await createServer({
    root: web,
    configLoader: 'native',
    appType: 'custom',
    clearScreen: false,
    server: {
      middlewareMode: true,
      hmr: { server },
      // The app has its own rules.
      cors: false,
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    },
  });
  const onError = (error: unknown): void => {
    if (error instanceof Error) vite.ssrFixStacktrace(error);
    console.error(error instanceof Error ? error.stack : error);
  };

  const read = corpusSource({
    folder: corpus,
    // What Vite loads has the types of the module itself.
    loadCompiler: async () => (await vite.ssrLoadModule(`${model}/index.ts`)) as Compiler,
    onProblems: (text) => console.error(`\n${text}\nThe data from before are served until then.`),
  });
  let changed = Promise.withResolvers<undefined>();
  vite.watcher.add(corpus).on('all', (_event, file) => {
    if (isWithin(corpus, file) || isWithin(model, file)) changed.resolve(undefined);
    const { client, ssr } = vite.environments;
    // What only the server loads, no browser is told of by Vite.
    if (ssr.moduleGraph.getModulesByFile(file) && !client.moduleGraph.getModulesByFile(file))
      vite.ws.send({ type: 'full-reload' });
  });
  const nextChange = async (): Promise<void> => {
    await changed.promise;
    await new Promise((resolve) => setTimeout(resolve, settled));
    changed = Promise.withResolvers();
  };

  let release = await read();
  while (!release) {
    await nextChange();
    release = await read();
  }
  const { repositoryUrl, contactMail } = config;
  const app = createDevApp(release, { vite, repositoryUrl, contactMail, onError });
  const listener = getRequestListener(async (request) => {
    try {
      return await app.fetch(request);
    } catch (error) {
      onError(error);
      return failedPage(error);
    }
  });
  server.on('request', (incoming, outgoing) => {
    vite.middlewares(incoming, outgoing, () => void listener(incoming, outgoing));
  });

  const isChosen = process.env['PORT'] !== undefined;
  const port = await listenFrom(server, config.port, config.host, isChosen ? 1 : undefined);
  if (!isChosen && port !== config.port) console.log(`Port ${config.port} is taken.`);
  const host = config.host === '127.0.0.1' ? 'localhost' : config.host;
  console.log(
    `Parley is at http://${host}:${port} (data ${release.dataset.dataVersion}), from its sources. Stop with Ctrl+C.`,
  );

  for (;;) {
    await nextChange();
    const next = await read().catch(onError);
    if (!next) continue;
    app.publish(next);
    console.log(`Data ${next.dataset.dataVersion}.`);
    vite.ws.send({ type: 'full-reload' });
  }
};

try {
  await start();
} catch (error) {
  const advice = startAdvice(error);
  if (advice === undefined) throw error;
  console.error(advice);
  process.exit(1);
}
