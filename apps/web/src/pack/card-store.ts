import { defineStore } from 'pinia';
import { fetchPage } from '../fetch-page.ts';
import type { ProvisionData } from '@parley/queries/pages';
import type { Speech } from '../messages.ts';
import { asInCell, cardOf } from './card.ts';
import type { Card } from './card-schema.ts';
import { saveOnDevice, readDevice } from './device.ts';

const name = 'parley.cards';

/** What came of looking for a card: it may have left the data, or the network may be gone. */
export type CardState = 'waiting' | 'missing' | 'failed';

const keyOf = (language: string, id: string): string => `${language} ${id}`;

/** The words of pinned provisions, by language, so that a pack can be read without a network. */
export const useCardStore = defineStore('cards', {
  state: () => ({
    cards: {} as Record<string, Card>,
    states: {} as Record<string, CardState>,
    opening: undefined as Promise<void> | undefined,
  }),
  getters: {
    card:
      ({ cards }) =>
      (language: string, id: string): Card | undefined =>
        cards[keyOf(language, id)],
    state:
      ({ states }) =>
      (language: string, id: string): CardState | undefined =>
        states[keyOf(language, id)],
  },
  actions: {
    /** Reads the cards that the device keeps; what parses them comes only where there are any. */
    async open() {
      this.opening ??= (async () => {
        const text = readDevice(name);
        if (text === null || text === undefined) return;
        const { parseCards } = await import('./parse-cards.ts');
        // They are copies: what cannot be read is fetched again.
        this.cards = { ...parseCards(text), ...this.cards };
      })();
      await this.opening;
    },
    async save(language: string, card: Card) {
      this.cards[keyOf(language, card.id)] = card;
      delete this.states[keyOf(language, card.id)];
      // What is kept already is read first, or it would be lost.
      await this.open();
      saveOnDevice(name, JSON.stringify(this.cards));
    },
    /** Fetches a card in the reader's language. One that is there is shown until a newer one comes. */
    async fetch(id: string, speech: Speech) {
      const { code, prefix } = speech.language;
      const key = keyOf(code, id);
      this.states[key] = 'waiting';
      const answer = await fetchPage(`${prefix === '' ? '' : `/${prefix}`}/provisions/${id}`);
      if (answer.state !== 'ready') {
        this.states[key] = answer.state === 'missing' ? 'missing' : 'failed';
        return;
      }
      // The answer to a provision's address, made by this app's own loader.
      const { provision, plan } = answer.data as ProvisionData;
      this.save(code, cardOf(asInCell(provision), plan, speech, answer.dataVersion));
    },
  },
});
