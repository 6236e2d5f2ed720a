import { getEvent, listProvisions } from '../generated/kubb/client.ts';
import { eventId, query, type Heard } from './asked.ts';

export const ask = async (baseURL: string): Promise<Heard> => {
  const list = await listProvisions(query, { baseURL });
  const one = await getEvent(eventId, undefined, { baseURL });
  return { provisions: list.items.map(({ id }) => id), total: list.total, event: one.title.en };
};
