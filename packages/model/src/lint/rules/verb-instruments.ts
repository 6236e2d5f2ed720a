import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Verbs, as English editions print them, that always come with an instrument. */
const instrumentOf: readonly (readonly [RegExp, string])[] = [
  [/\bconvene\b/, 'convening-and-dialogue'],
  [/\binvest\b/, 'funding'],
  [/\bpilot\b/, 'pilot-or-sandbox'],
];

/** The same verb has the same instrument in every provision of every plan. */
export const verbInstruments: Rule = {
  name: 'verb-instruments',
  check: (corpus) =>
    entriesOf(corpus, 'provision').flatMap((entry) => {
      const { force, instruments } = entry.entity;
      if (force.verb?.language !== 'en') return [];
      const verbs = force.verb.text;
      return instrumentOf
        .filter(([verb, instrument]) => verb.test(verbs) && !instruments.includes(instrument))
        .map(([verb, instrument]) =>
          problemAt('verb-instruments', entry, ['instruments'], {
            message: `The text says “${verb.exec(verbs)?.[0] ?? ''}”, and \`${instrument}\` is not among the instruments.`,
            expected: instrument,
            tip: 'Add it, as for the same word elsewhere.',
          }),
        );
    }),
};
