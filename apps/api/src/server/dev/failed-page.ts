const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What stands where sources cannot be loaded, until they can: the error, and Vite's client to reload. */
export const failedPage = (error: unknown): Response =>
  new Response(
    `<!doctype html><meta charset="utf-8"><title>Error</title><pre>${escaped(
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    )}</pre><script type="module" src="/@vite/client"></script>`,
    {
      status: 500,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    },
  );
