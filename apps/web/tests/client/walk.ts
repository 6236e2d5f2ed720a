import { createClient } from '@parley/client';

/** What came of a walk, in a form that can be sent between a worker and its page. */
export interface Walked {
  ids: string[];
  /** A label in the language that was asked for. */
  label: string | undefined;
  /** How a topic that does not exist was told. */
  status: number | undefined;
  problem: string | undefined;
}

/** Walks a list by sevens, reads one entry in Chinese, and asks for one that does not exist. */
export const walk = async (origin: string): Promise<Walked> => {
  const client = createClient({ origin });
  const ids: string[] = [];
  for await (const { id } of client.items('listTopics', { limit: 7 })) ids.push(id);
  const one = await client.getTopic('health', { lang: 'zh' });
  const none = await client.getTopic('nowhere');
  const failure = none.ok || none.failure.kind !== 'problem' ? undefined : none.failure;
  return {
    ids,
    label: one.ok ? one.value.label.zh : undefined,
    status: failure?.status,
    problem: failure?.problem.type,
  };
};
