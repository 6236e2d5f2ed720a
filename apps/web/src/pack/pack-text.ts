/** A provision that the reader keeps, with a private note. */
export interface Pin {
  provision: string;
  note: string;
}

/** The most pins that a pack takes, the longest note in characters, and the largest file in bytes. */
export const limits = { pins: 1000, note: 5000, file: 40_000_000 } as const;

/** The pins, each provision once: where the first stands. */
export const withoutRepeats = (pins: readonly Pin[]): Pin[] =>
  [...new Map(pins.toReversed().map((pin) => [pin.provision, pin])).values()].toSorted(
    (a, b) =>
      pins.findIndex(({ provision }) => provision === a.provision) -
      pins.findIndex(({ provision }) => provision === b.provision),
  );

/** The text of a pack, for a file or for the device's storage. */
export const writePack = (pins: readonly Pin[]): string =>
  JSON.stringify({ parley: 'pack', version: 1, pins }, null, 2);

export const fragmentOf = (pins: readonly Pin[]): string =>
  `#pins=${pins.map(({ provision }) => provision).join(',')}`;
