import * as v from 'valibot';
import { cardSchema, type Card } from './card-schema.ts';

const cards = v.record(v.string(), cardSchema);

/** Reads kept cards; none where the text is no such thing. */
export const parseCards = (text: string): Record<string, Card> => {
  try {
    const kept = v.safeParse(cards, JSON.parse(text));
    return kept.success ? kept.output : {};
  } catch {
    return {};
  }
};
