import { Api } from '../generated/swagger-typescript-api/api.ts';
import { eventId, query, type Heard } from './asked.ts';

export const ask = async (baseUrl: string): Promise<Heard> => {
  const api = new Api({ baseUrl });
  const list = await api.v1.listProvisions(query);
  const one = await api.v1.getEvent(eventId);
  return {
    provisions: list.data.items.map(({ id }) => id),
    total: list.data.total,
    event: one.data.title.en,
  };
};
