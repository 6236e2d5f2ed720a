import * as v from 'valibot';
import { limits, withoutRepeats, type Pin } from './pack-text.ts';

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

/** The provisions that the fragment of a shared link names; no note ever travels in one. */
export const pinsInFragment = (hash: string): string[] => {
  const listed = new URLSearchParams(hash.replace(/^#/, '')).get('pins') ?? '';
  return [...new Set(listed.split(','))]
    .filter((id) => v.is(provisionId, id))
    .slice(0, limits.pins);
};
