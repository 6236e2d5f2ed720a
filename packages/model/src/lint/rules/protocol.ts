import { protocolFaults } from '../protocol.ts';
import { problemAt, type Rule } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** Both governments are named by one protocol, in both languages. */
export const protocol: Rule = {
  name: 'protocol',
  check: (corpus) =>
    corpus.entries.flatMap((entry) =>
      textsOf(entry).flatMap(({ path, language, words }) =>
        protocolFaults(words, language).map(({ said, instead }) =>
          problemAt('protocol', entry, path, {
            message: `The text says “${said}”.`,
            expected: instead,
            tip: 'See “Names and protocol” in docs/guidelines/wording.md: one rule for both governments.',
          }),
        ),
      ),
    ),
};
