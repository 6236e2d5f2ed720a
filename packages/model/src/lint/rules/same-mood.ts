import { entriesOf } from '../../corpus/corpus-file.ts';
import { countryNames } from '../country-names.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A relation says of every side, in the same mood, what its provisions ask for: never as if it were done. */
export const sameMood: Rule = {
  name: 'same-mood',
  check: (corpus) => {
    const plans = new Map(
      entriesOf(corpus, 'plan').map(({ entity }) => [entity.id, entity.jurisdictions]),
    );
    return entriesOf(corpus, 'relation').flatMap((entry) =>
      entry.entity.sides.flatMap(({ plan }) =>
        (plans.get(plan) ?? []).flatMap((jurisdiction) => {
          const names = countryNames(jurisdiction);
          if (names?.adjective === undefined) return [];
          const { en, zh } = entry.entity.reason;
          const asks = {
            en: new RegExp(`\\b[Tt]he ${names.adjective} provisions?(?:, [^.;]*,)? asks?\\b`).test(
              en,
            ),
            zh: new RegExp(`${names.mention.zh}计划[^。；]*条款[^。；]*提出`).test(zh),
          };
          const expected = {
            en: `“The ${names.adjective} provision asks ...”`,
            zh: `“${names.mention.zh}计划条款提出……”`,
          };
          return (['en', 'zh'] as const)
            .filter((language) => !asks[language])
            .map((language) =>
              problemAt('same-mood', entry, ['reason', language], {
                message: `The reason does not say what the provisions of ${plan} ask for.`,
                expected: expected[language],
                tip: 'Plans ask; what was done is an event. Use the same verb for every side.',
              }),
            );
        }),
      ),
    );
  },
};
