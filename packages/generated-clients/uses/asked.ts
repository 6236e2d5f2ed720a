/** What each client is asked, and what it has to answer. */
export interface Heard {
  /** Ids of the provisions of two plans on a topic, the first ones. */
  provisions: string[];
  total: number;
  /** English title of one event. */
  event: string | undefined;
}

export const query = { plan: ['us-2025', 'cn-2025'], topic: ['health'], limit: 3 };

export const eventId = 'bletchley-declaration-2023-11';
