import type { ComparisonRow } from '@parley/queries/comparison';
import type { Speech } from '../messages.ts';
import { governmentNames } from '../whose.ts';

const said = {
  accepted: 'agreed.accepted',
  disputed: 'agreed.disputedBy',
  'not-accepted': 'agreed.notAccepted',
  'not-known': 'agreed.notKnown',
} as const;

// Object.keys loses the key type; these are exactly the standings.
const standings = Object.keys(said) as (keyof typeof said)[];

/** How the governments compared stand to an agreed text, in sentences: who accepted it, who did not, of whom nothing is known. */
export const standingWords = (
  { governments }: Pick<ComparisonRow['agreed'][number], 'governments'>,
  speech: Pick<Speech, 'country' | 'gap' | 'language' | 't'>,
): string =>
  standings
    .flatMap((standing) => {
      const those = governments
        .filter((one) => one.standing === standing)
        .map(({ government }) => government);
      return those.length === 0
        ? []
        : [speech.t(said[standing], { governments: governmentNames(those, speech) })];
    })
    .join(speech.gap());
