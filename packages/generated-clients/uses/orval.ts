import { getEvent, listProvisions } from '../generated/orval/fetch.ts';
import { GetEventResponse, ListProvisionsResponse } from '../generated/orval/zod.ts';
import { eventId, query, type Heard } from './asked.ts';

export const ask = async (baseUrl: string): Promise<Heard> => {
  // Its clients take the base from where they are built; a fetch of one's own is how it is set later.
  const plain = globalThis.fetch;
  globalThis.fetch = (address, init) => plain(`${baseUrl}${String(address)}`, init);
  try {
    const list = await listProvisions(query);
    const one = await getEvent(eventId);
    if (list.status !== 200 || one.status !== 200) throw new Error('A problem.');
    ListProvisionsResponse.parse(list.data);
    GetEventResponse.parse(one.data);
    return {
      provisions: list.data.items.map(({ id }) => id),
      total: list.data.total,
      event: one.data.title.en,
    };
  } finally {
    globalThis.fetch = plain;
  }
};
