/** What a crawl found at an address, whatever it is. */
export interface Found {
  path: string;
  status: number;
  /** The HTML, where it is a page. */
  page: string | undefined;
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^<>]*href="(\/[^"#?]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );

/**
 * Follows every link of the site from some addresses on, without queries, each address once.
 *
 * @param ask Answers an address of the site.
 */
export async function* crawl(
  starts: readonly string[],
  fetchPage: (path: string) => Promise<Response>,
): AsyncGenerator<Found> {
  const seen = new Set(starts);
  // A set may grow while it is walked through.
  for (const path of seen) {
    const response = await fetchPage(path);
    const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    const page = isPage ? await response.text() : undefined;
    // The documentation of the API leads into the API alone.
    if (page !== undefined && !/^(?:\/zh)?\/docs$/.test(path))
      for (const link of linksOf(page)) seen.add(link);
    yield { path, status: response.status, page };
  }
}
