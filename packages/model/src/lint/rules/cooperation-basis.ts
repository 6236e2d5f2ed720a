import { cooperationBasisOf } from '../../cooperation-basis.ts';
import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** The basis of a cooperation area follows from who speaks for it, and is never stronger. */
export const cooperationBasis: Rule = {
  name: 'cooperation-basis',
  check: (corpus) =>
    entriesOf(corpus, 'cooperation-area').flatMap((entry) => {
      const { basis, proponents } = entry.entity;
      const derived = cooperationBasisOf(proponents);
      if (basis === derived) return [];
      return [
        problemAt('cooperation-basis', entry, ['basis'], {
          message: 'The basis does not follow from the proponents.',
          expected: derived,
          received: basis,
          tip: 'Correct the basis, or add its proponent with the source.',
        }),
      ];
    }),
};
