import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** An obstacle is a claim like any other: it points to an event or a source, or says why there is none. */
export const obstacleSource: Rule = {
  name: 'obstacle-source',
  check: (corpus) =>
    entriesOf(corpus, 'cooperation-area').flatMap((entry) =>
      entry.entity.obstacles.flatMap(({ events, sources, unsourced }, index) => {
        const rests = events.length + sources.length > 0;
        if (rests !== (unsourced !== undefined)) return [];
        return [
          problemAt('obstacle-source', entry, ['obstacles', index], {
            message: rests
              ? 'The obstacle has an event or a source, and says why it has none.'
              : 'The obstacle has no event and no source.',
            expected: '`events` or `sources`; where there is neither, the reason in `unsourced`',
            tip: rests
              ? 'Delete `unsourced`.'
              : 'Link the blocking instrument or the page that says so, or write why nothing was found.',
          }),
        ];
      }),
    ),
};
