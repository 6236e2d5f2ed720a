/** One page of a list, as far as a crawl needs it. */
interface Page {
  items: { id: string }[];
  total: number;
  next: string | null;
}

/** What a crawl came back with. */
export interface Crawl {
  ids: string[];
  total: number;
  /** How often it had to begin again because its release was no longer held. */
  restarts: number;
}

/**
 * Reads a list to its end by its `next` links, and begins again when the service says that the
 * release has gone (410), as the documents tell callers to.
 *
 * @throws Error on any other answer than 200 and 410.
 */
export const crawl = async (origin: string, address: string): Promise<Crawl> => {
  for (let restarts = 0; ; restarts += 1) {
    const ids: string[] = [];
    let total = 0;
    let next: string | null = address;
    let gone = false;
    while (next !== null && !gone) {
      const response: Response = await fetch(new URL(next, origin));
      if (response.status === 410) gone = true;
      else if (response.status !== 200) throw new Error(`${next} answered ${response.status}`);
      else {
        // The API's own tests hold its answers to the contract.
        const page = (await response.json()) as Page;
        ids.push(...page.items.map(({ id }) => id));
        total = page.total;
        next = page.next;
      }
    }
    if (!gone) return { ids, total, restarts };
  }
};
