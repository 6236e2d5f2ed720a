import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** An event that nobody saw in a published excerpt says what is uncertain about it. */
export const eventCertainty: Rule = {
  name: 'event-certainty',
  check: (corpus) =>
    entriesOf(corpus, 'event')
      .filter(
        ({ entity }) => entity.verification !== 'excerpt-seen' && entity.uncertainty === undefined,
      )
      .map((entry) =>
        problemAt('event-certainty', entry, ['verification'], {
          message: 'The event is not certain, and nothing says what is uncertain.',
          expected: '`uncertainty` in both languages',
          received: entry.entity.verification,
          tip: 'Say which sources disagree or are weak, and on what.',
        }),
      ),
};
