import { createApiClient } from '../generated/openapi-zod-client.ts';
import { eventId, query, type Heard } from './asked.ts';

export const ask = async (baseUrl: string): Promise<Heard> => {
  const api = createApiClient(baseUrl);
  const list = await api.listProvisions({ queries: query });
  const one = await api.getEvent({ params: { event: eventId } });
  return { provisions: list.items.map(({ id }) => id), total: list.total, event: one.title.en };
};
