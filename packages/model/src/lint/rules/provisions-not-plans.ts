import { entriesOf } from '../../corpus/corpus-file.ts';
import { citation, countryNames } from '../country-names.ts';
import { problemAt, type Rule } from '../rule.ts';

/** Sentences, and parts of sentences that could stand alone. */
const clausesOf = { en: /(?<=[.;])\s+/, zh: /(?<=[。；])/ } as const;

/** Somewhere else in a plan: another provision may say the opposite, so a plan is not typed by two. */
const wholePlan = {
  en: (names: { adjective: string; mention: { en: RegExp } }) =>
    new RegExp(`(?:\\b${names.adjective} plan|${names.mention.en.source}[a-z]*'s plan)\\b`),
  zh: (names: { mention: { zh: string } }) =>
    new RegExp(`${names.mention.zh}计划(?![^，。；]*条款)`),
} as const;

/** A relation's reason speaks of the provisions it compares; of the whole plan only with a provision cited. */
export const provisionsNotPlans: Rule = {
  name: 'provisions-not-plans',
  check: (corpus) => {
    const plans = new Map(
      entriesOf(corpus, 'plan').map(({ entity }) => [entity.id, entity.jurisdictions]),
    );
    return entriesOf(corpus, 'relation').flatMap((entry) => {
      const known = entry.entity.sides.flatMap(({ plan }) =>
        (plans.get(plan) ?? []).flatMap((jurisdiction) => {
          const names = countryNames(jurisdiction);
          return names?.adjective === undefined
            ? []
            : [{ mention: names.mention, adjective: names.adjective }];
        }),
      );
      return (['en', 'zh'] as const).flatMap((language) =>
        entry.entity.reason[language].split(clausesOf[language]).flatMap((clause) => {
          const found = known
            .map((names) => wholePlan[language](names).exec(clause)?.[0])
            .find((words) => words !== undefined);
          const saysWhere = citation.test(clause) || (language === 'zh' && clause.includes('条款'));
          if (found === undefined || saysWhere) return [];
          return [
            problemAt('provisions-not-plans', entry, ['reason', language], {
              message: `“${found}” is said where two or three provisions are compared.`,
              expected:
                language === 'en'
                  ? 'the US provision, the Chinese provisions; or a citation'
                  : '美国计划条款、中国计划条款，或注明条款编号',
              received: clause,
              tip: 'Speak of the provisions. If the whole plan is meant, cite the provision that says so.',
            }),
          ];
        }),
      );
    });
  },
};
