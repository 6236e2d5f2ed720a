import type { Plugin } from 'vite';

/**
 * Answers requests for page data while developing, by running the loaders of the sources
 * against a running API.
 *
 * @param api Origin of the API.
 */
export const pageData = (api: string): Plugin => ({
  name: 'parley-page-data',
  configureServer(server) {
    server.middlewares.use('/page-data', async (request, response) => {
      try {
        // Loaded anew after every change. The type is that of the module itself.
        const { loadPageData } = (await server.ssrLoadModule(
          '/src/load/load-page-data.ts',
        )) as typeof import('../src/load/load-page-data.ts');
        const address = new URL(request.originalUrl ?? '/', api);
        const { status, body } = await loadPageData(address, (path) => fetch(api + path), '');
        response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
      } catch (error) {
        server.config.logger.error(String(error));
        response.writeHead(500).end();
      }
    });
  },
});
