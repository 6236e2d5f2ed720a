import createClient from 'openapi-fetch';
import type { paths } from '../generated/openapi-typescript.ts';
import { eventId, query, type Heard } from './asked.ts';

export const ask = async (baseUrl: string): Promise<Heard> => {
  const client = createClient<paths>({ baseUrl });
  const list = await client.GET('/v1/provisions', { params: { query } });
  const one = await client.GET('/v1/events/{event}', { params: { path: { event: eventId } } });
  if (!list.data || !one.data) throw new Error('A problem.');
  return {
    provisions: list.data.items.map(({ id }) => id),
    total: list.data.total,
    event: one.data.title.en,
  };
};

/** Titles alone, by the operation whose answers may lack fields. */
export const askSparse = async (baseUrl: string): Promise<(string | undefined)[]> => {
  const { data } = await createClient<paths>({ baseUrl }).GET('/v1/provisions.json', {
    params: { query: { ...query, fields: ['title'] } },
  });
  return data?.items.map(({ title }) => title?.en) ?? [];
};
