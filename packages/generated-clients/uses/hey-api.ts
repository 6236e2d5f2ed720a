import { createClient } from '../generated/hey-api/client/index.ts';
import { getEvent, listProvisions } from '../generated/hey-api/sdk.gen.ts';
import { zGetEventResponse, zListProvisionsResponse } from '../generated/hey-api/zod.gen.ts';
import { eventId, query, type Heard } from './asked.ts';

export const ask = async (baseUrl: string): Promise<Heard> => {
  const client = createClient({ baseUrl });
  const list = await listProvisions({ client, query, throwOnError: true });
  const one = await getEvent({ client, path: { event: eventId }, throwOnError: true });
  zListProvisionsResponse.parse(list.data);
  zGetEventResponse.parse(one.data);
  return {
    provisions: list.data.items.map(({ id }) => id),
    total: list.data.total,
    event: one.data.title.en,
  };
};
