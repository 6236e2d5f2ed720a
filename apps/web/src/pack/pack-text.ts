import * as v from 'valibot';

/** A provision that the reader keeps, with a private note. */
export interface Pin {
  provision: string;
  note: string;
}

/** The most pins that a pack takes, and the longest note. */
export const limits = { pins: 1000, note: 5000 } as const;

const provisionId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/));

const packSchema = v.object({
  parley: v.literal('pack'),
  version: v.literal(1),
  pins: v.pipe(
    v.array(
      v.object({
        provision: provisionId,
        note: v.pipe(v.string(), v.maxLength(limits.note)),
      }),
    ),
    v.maxLength(limits.pins),
  ),
});

/** The pins, each provision once: where the first stands. */
export const withoutRepeats = (pins: readonly Pin[]): Pin[] =>
  [...new Map(pins.toReversed().map((pin) => [pin.provision, pin])).values()].toSorted(
    (a, b) =>
      pins.findIndex(({ provision }) => provision === a.provision) -
      pins.findIndex(({ provision }) => provision === b.provision),
  );

/**
 * Reads a pack from the text of a file or of the device's storage.
 *
 * @returns The pins in the reader's order, or undefined when the text is no pack.
 */
export const parsePack = (text: string): Pin[] | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = v.safeParse(packSchema, value);
  return result.success ? withoutRepeats(result.output.pins) : undefined;
};

/** The text of a pack, for a file or for the device's storage. */
export const writePack = (pins: readonly Pin[]): string =>
  JSON.stringify({ parley: 'pack', version: 1, pins }, null, 2);

/** The provisions that the fragment of a shared link names; no note ever travels in one. */
export const pinsInFragment = (hash: string): string[] => {
  const listed = new URLSearchParams(hash.replace(/^#/, '')).get('pins') ?? '';
  return [...new Set(listed.split(','))]
    .filter((id) => v.is(provisionId, id))
    .slice(0, limits.pins);
};

export const fragmentOf = (pins: readonly Pin[]): string =>
  `#pins=${pins.map(({ provision }) => provision).join(',')}`;
