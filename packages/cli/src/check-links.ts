import type { CitedAddress } from '@parley/queries/report';

export interface CheckedLink extends CitedAddress {
  /** `gone`: nothing is there any more. `silent`: nobody let us in, which says nothing about readers. */
  state: 'there' | 'gone' | 'silent';
  detail: string;
}

const timeoutMs = 20_000;
const atOnce = 4;

const requestLink = async (url: string): Promise<Pick<CheckedLink, 'state' | 'detail'>> => {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { 'User-Agent': 'parley-links (checks weekly whether cited pages are there)' },
    });
    await response.body?.cancel();
    const detail = String(response.status);
    if (response.ok) return { state: 'there', detail };
    return {
      state: response.status === 404 || response.status === 410 ? 'gone' : 'silent',
      detail,
    };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no answer';
    return { state: code === 'ENOTFOUND' ? 'gone' : 'silent', detail: code };
  }
};

/** Asks for every address, a few at a time, in the order given. */
export const checkLinks = async (links: readonly CitedAddress[]): Promise<CheckedLink[]> => {
  const checked: CheckedLink[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < links.length) {
      const index = next;
      next += 1;
      const link = links[index];
      if (link !== undefined) checked[index] = { ...link, ...(await requestLink(link.url)) };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return checked;
};
