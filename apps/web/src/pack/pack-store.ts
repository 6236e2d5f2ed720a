import { defineStore } from 'pinia';
import { saveOnDevice, readDevice, watchDevice, type SaveResult } from './device.ts';
import { limits, withoutRepeats, writePack, type Pin } from './pack-text.ts';

const name = 'parley.pack';

/** The parser comes only when there is something to parse: most readers have no pins. */
const parsed = async (text: string): Promise<Pin[] | undefined> => {
  const { parsePack } = await import('./parse-pack.ts');
  return parsePack(text);
};

/** What the reader keeps: provisions in the reader's order with notes, on this device alone. */
export const usePackStore = defineStore('pack', {
  state: () => ({
    pins: [] as Pin[],
    /** Whether what the device keeps has been read; nothing may be changed before. */
    opened: false,
    /** Whether the device keeps them; otherwise they last as long as the page. */
    saveResult: 'saved' as SaveResult,
    /** A kept text that could not be read; it is set aside and never thrown away. */
    damaged: undefined as string | undefined,
    /** The pins before the last removal, so that it can be taken back. */
    before: undefined as Pin[] | undefined,
  }),
  getters: {
    has:
      ({ pins }) =>
      (provision: string): boolean =>
        pins.some((pin) => pin.provision === provision),
    isFull: ({ pins }): boolean => pins.length >= limits.pins,
  },
  actions: {
    /** Reads what the device keeps, and stays in step with other tabs. To be called in a browser, once. */
    async open() {
      const text = readDevice(name);
      if (text === undefined) this.saveResult = 'blocked';
      else await this.take(text);
      this.opened = true;
      watchDevice(name, (changed) => void this.take(changed));
    },
    async take(text: string | null) {
      const pins = text === null ? [] : await parsed(text);
      if (pins) this.pins = pins;
      else {
        this.damaged = text ?? undefined;
        saveOnDevice(`${name}.damaged`, text ?? '');
      }
    },
    change(pins: readonly Pin[]) {
      this.pins = withoutRepeats(pins).slice(0, limits.pins);
      this.saveResult = saveOnDevice(name, writePack(this.pins));
    },
    add(provisions: readonly string[]) {
      this.change([...this.pins, ...provisions.map((provision) => ({ provision, note: '' }))]);
    },
    remove(provision: string) {
      this.before = this.pins;
      this.change(this.pins.filter((pin) => pin.provision !== provision));
    },
    clear() {
      this.before = this.pins;
      this.change([]);
    },
    replace(pins: readonly Pin[]) {
      this.before = this.pins;
      this.change(pins);
    },
    /** Takes in further pins after those that are there; a note that is there stays. */
    merge(pins: readonly Pin[]) {
      this.before = this.pins;
      const notes = new Map(pins.map((pin) => [pin.provision, pin.note]));
      const own = this.pins.map((pin) => ({
        ...pin,
        note: pin.note || (notes.get(pin.provision) ?? ''),
      }));
      this.change([...own, ...pins]);
    },
    undo() {
      if (this.before) this.change(this.before);
      this.before = undefined;
    },
    setNote(provision: string, note: string) {
      this.change(
        this.pins.map((pin) => (pin.provision === provision ? { provision, note } : pin)),
      );
    },
    /** Moves a pin up (-1) or down (1). */
    move(provision: string, by: -1 | 1) {
      const from = this.pins.findIndex((pin) => pin.provision === provision);
      const to = from + by;
      const pin = this.pins[from];
      if (!pin || to < 0 || to >= this.pins.length) return;
      this.change(this.pins.toSpliced(from, 1).toSpliced(to, 0, pin));
    },
  },
});
