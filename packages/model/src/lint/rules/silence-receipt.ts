import { entriesOf } from '../../corpus/corpus-file.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A silence shows its receipt: every hit is explained, and no provision speaks where all is silent. */
export const silenceReceipt: Rule = {
  name: 'silence-receipt',
  check: (corpus) => {
    const speaking = new Set(
      entriesOf(corpus, 'provision').flatMap(({ plan, entity }) =>
        entity.topics.map((topic) => `${plan} ${topic}`),
      ),
    );
    return entriesOf(corpus, 'silence').flatMap((entry) => {
      const { plan, topic, subject, searches } = entry.entity;
      return [
        ...(subject === undefined && speaking.has(`${plan} ${topic}`)
          ? [
              problemAt('silence-receipt', entry, ['topic'], {
                message: 'The plan has a provision on this topic.',
                expected: 'a subject that is narrower than the topic',
                received: topic,
                tip: 'Say on which subject the plan is silent, or delete the silence.',
              }),
            ]
          : []),
        ...searches.flatMap(({ hits, why }, index) =>
          hits > 0 && why === undefined
            ? [
                problemAt('silence-receipt', entry, ['searches', index, 'hits'], {
                  message: 'The term was found, and nothing says why that does not count.',
                  expected: '`why`, for every hit',
                  received: `${hits} hits`,
                  tip: 'Read each hit and say why it does not count, or drop the silence.',
                }),
              ]
            : [],
        ),
      ];
    });
  },
};
