import type { ChosenItem } from '@parley/queries/brief';
import { defineStore } from 'pinia';
import type { Card } from './card-schema.ts';
import { readDevice, saveOnDevice } from './device.ts';
import { keyOfItem } from './saved-list.ts';

const name = 'parley.cards';

/** What came of looking for a card: it may have left the data, or the network may be gone. */
export type CardState = 'waiting' | 'missing' | 'failed';

const keyOf = (language: string, item: ChosenItem): string => `${language} ${keyOfItem(item)}`;

/** The words of what was saved, by language, so that a list can be read without a network. */
export const useCardStore = defineStore('cards', {
  state: () => ({
    cards: {} as Record<string, Card>,
    states: {} as Record<string, CardState>,
    opening: undefined as Promise<void> | undefined,
  }),
  getters: {
    card:
      ({ cards }) =>
      (language: string, item: ChosenItem): Card | undefined =>
        cards[keyOf(language, item)],
    state:
      ({ states }) =>
      (language: string, item: ChosenItem): CardState | undefined =>
        states[keyOf(language, item)],
  },
  actions: {
    /** Reads the cards that the device keeps; what parses them comes only where there are any. */
    async open() {
      this.opening ??= (async () => {
        const text = readDevice(name);
        if (text === null || text === undefined) return;
        const { parseCards } = await import('./parse-cards.ts');
        // They are copies: what cannot be read is made again.
        this.cards = { ...parseCards(text), ...this.cards };
      })();
      await this.opening;
    },
    async save(language: string, cards: readonly Card[]) {
      // What is kept already is read first, or it would be lost.
      await this.open();
      for (const card of cards) {
        this.cards[keyOf(language, card)] = card;
        delete this.states[keyOf(language, card)];
      }
      saveOnDevice(name, JSON.stringify(this.cards));
    },
    /** Takes the cards of things that are no longer saved off the device. */
    async forgetOthers(items: readonly ChosenItem[]) {
      await this.open();
      const kept = new Set(items.map(keyOfItem));
      const cards = Object.entries(this.cards).filter(([, card]) => kept.has(keyOfItem(card)));
      if (cards.length === Object.keys(this.cards).length) return;
      this.cards = Object.fromEntries(cards);
      saveOnDevice(name, JSON.stringify(this.cards));
    },
    /** Makes cards from the release on the device. One that is there is shown until a newer one comes. */
    async make(language: 'en' | 'zh', items: readonly ChosenItem[]) {
      if (items.length === 0) return;
      for (const item of items) this.states[keyOf(language, item)] = 'waiting';
      try {
        const { openDevice } = await import('../device/open-device.ts');
        const device = await openDevice('');
        // A store's own objects cannot be sent to a worker.
        const asked = items.map(({ kind, id }) => ({ kind, id }));
        await this.save(language, await device.cards(asked, language));
        for (const item of items)
          if (this.states[keyOf(language, item)] === 'waiting')
            this.states[keyOf(language, item)] = 'missing';
      } catch {
        for (const item of items) this.states[keyOf(language, item)] = 'failed';
      }
    },
  },
});
