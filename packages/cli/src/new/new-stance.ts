import { authored, editYaml, pathOf } from '@parley/model';
import { stanceTerms } from '@parley/model/vocabularies';
import { parse } from 'yaml';
import type { NewKind } from './new-file.ts';
import { acceptedBy, bothLanguages, choicesOf, entriesToChoose, isDay } from './questions.ts';

const stance = authored.plan.entries.stances.wrapped.item.entries;

/** The stances that stand in a file, as written. */
const stancesIn = (text: string): unknown[] => {
  const written: unknown = parse(text);
  return typeof written === 'object' &&
    written !== null &&
    'stances' in written &&
    Array.isArray(written.stances)
    ? written.stances
    : [];
};

/** How a government stands to an agreed text; it stands in the file of that text. */
export const newStance: NewKind = {
  about: 'the position of a government on an agreed text; goes into plan.yaml of that text',
  needs: ['plan', 'jurisdiction', 'stance', 'text-en', 'text-zh'],
  may: ['date'],
  make: async ({ answers, content, corpus }) => {
    const plan = await answers.one({
      flag: 'plan',
      message: 'To which agreed text?',
      choices: entriesToChoose(
        content.plans.filter(({ kind }) => kind === 'agreed-text'),
        ({ title }) => title.en,
      ),
    });
    const jurisdiction = await answers.one({
      flag: 'jurisdiction',
      message: 'Which government? (GB, JP …)',
      wrong: acceptedBy(stance.jurisdiction),
    });
    const how = await answers.one({
      flag: 'stance',
      message: 'What is its position?',
      choices: choicesOf(stanceTerms),
    });
    const date = await answers.one({
      flag: 'date',
      message: 'Since which day? (empty when not known)',
      optional: true,
      wrong: isDay,
    });
    const text = await bothLanguages(answers, 'text', 'How, in our words?', stance.text);
    const path = pathOf('plan', plan);
    const file = corpus.find((one) => one.path === path)?.text ?? '';
    const added = {
      jurisdiction,
      stance: how,
      ...(date === '' ? {} : { date }),
      text,
    };
    return {
      files: {},
      changed: {
        [path]:
          file === ''
            ? file
            : editYaml(file, { path: ['stances'], value: [...stancesIn(file), added] }),
      },
      next: ['Where the government takes part is said in the venues: data/venues.'],
    };
  },
};
