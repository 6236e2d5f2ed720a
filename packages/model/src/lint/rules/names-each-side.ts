import { entriesOf } from '../../corpus/corpus-file.ts';
import { countryNames } from '../country-names.ts';
import { problemAt, type Rule } from '../rule.ts';

/** A relation's reason names what each side does: every plan in it is named, in both languages. */
export const namesEachSide: Rule = {
  name: 'names-each-side',
  check: (corpus) => {
    const plans = new Map(
      entriesOf(corpus, 'plan').map(({ entity }) => [entity.id, entity.jurisdictions]),
    );
    return entriesOf(corpus, 'relation').flatMap((entry) =>
      entry.entity.sides.flatMap(({ plan }) =>
        (plans.get(plan) ?? []).flatMap((jurisdiction) => {
          const names = countryNames(jurisdiction)?.mention;
          if (!names) return [];
          const { en, zh } = entry.entity.reason;
          return [
            ...(names.en.test(en) ? [] : (['en'] as const)),
            ...(zh.includes(names.zh) ? [] : (['zh'] as const)),
          ].map((language) =>
            problemAt('names-each-side', entry, ['reason', language], {
              message: `The reason does not name ${plan}.`,
              expected: `what ${plan} does, beside what every other side does`,
              tip: 'Name each plan in the same sentence pattern.',
            }),
          );
        }),
      ),
    );
  },
};
