import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A source without an address was named by somebody else, so nobody here has opened it. */
export const sourceAddress: Rule = {
  name: 'source-address',
  check: (corpus) =>
    entriesOf(corpus, 'source')
      .filter(({ entity }) => entity.url === undefined && entity.opened)
      .map((entry) =>
        problemAt('source-address', entry, ['opened'], {
          message: 'The source was opened, and has no address.',
          expected: '`url`, or `opened: false`',
          received: 'opened: true',
          tip: 'Write where it was opened. If only its name is known, it was not.',
        }),
      ),
};
