import { authored } from '@parley/model';
import { sectionKinds, statementKinds } from '@parley/model/vocabularies';
import { nextNumber } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, choicesOf, entriesToChoose, isGiven, pageAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

const lastOrder = (entries: readonly { order: number }[]): number =>
  Math.max(0, ...entries.map(({ order }) => order));

/** One line of the outline of a plan. */
export const newSection: NewKind = {
  about: 'a heading of a plan',
  needs: ['plan', 'heading-en', 'heading-zh'],
  may: ['kind', 'parent', 'label', 'page'],
  make: async ({ answers, content }) => {
    const plan = await answers.one({
      flag: 'plan',
      message: 'Of which plan?',
      choices: entriesToChoose(content.plans, ({ title }) => title.en),
    });
    const own = content.sections.filter((section) => section.plan === plan);
    const heading = await bothLanguages(
      answers,
      'heading',
      'The heading?',
      authored.section.entries.heading,
    );
    const kind = await answers.one({
      flag: 'kind',
      message: 'What kind of heading?',
      choices: choicesOf(sectionKinds),
      initial: 'section',
    });
    const parent = await answers.one({
      flag: 'parent',
      message: 'Under which heading? (empty for the top)',
      optional: true,
      ...(own.length === 0
        ? {}
        : { choices: entriesToChoose(own, (section) => section.heading.en) }),
    });
    const siblings = own.filter((section) => (section.parent ?? '') === parent);
    const used = [...content.sections, ...content.provisions, ...content.redirects].map(
      ({ id }) => id,
    );
    // Headings whose numbers provisions need are told apart by a letter, where the plan began so.
    const lettered = own.flatMap(({ id }) =>
      id.startsWith(`${plan}.s`) ? [`${plan}.${id.slice(plan.length + 2)}`] : [],
    );
    const [stem, letter] = parent === '' ? [plan, lettered.length > 0 ? 's' : ''] : [parent, ''];
    const number = nextNumber(stem, letter === '' ? used : lettered);
    const id = await answers.one({
      flag: 'id',
      message: 'Its id?',
      initial: `${stem}.${letter}${number}`,
    });
    const upper = own.find((section) => section.id === parent)?.label;
    const label = await answers.one({
      flag: 'label',
      message: 'Its number as printed?',
      initial: upper === undefined ? String(number) : `${upper}.${number}`,
    });
    const languages = content.plans.find((one) => one.id === plan)?.editions ?? [];
    const prints = (language: string) => languages.some((edition) => edition.language === language);
    const page = await pageAnswer(answers);
    return {
      files: {
        [`plans/${plan}/sections/${id}.yaml`]: fileOf('section', 4, [
          field('id', id),
          field('kind', kind),
          ...(parent === '' ? [] : [field('parent', parent)]),
          field('order', lastOrder(siblings) + 1),
          field('label', label),
          field('heading', heading),
          field(
            'headingEvidence',
            ['en', 'zh'].map((language) => ({
              language,
              state: prints(language) ? 'unverified' : 'our-rendering',
            })),
            'How far each heading was seen as printed; our-rendering where no edition prints it.',
          ),
          ...(page === undefined ? [] : [field('page', page)]),
        ]),
      },
      next: [`Then: parley new provision --plan ${plan} --section ${id}.`],
    };
  },
};

/** What a plan says outside its provisions. */
export const newStatement: NewKind = {
  about: 'what a plan says outside its provisions',
  needs: ['plan', 'kind', 'title-en', 'title-zh', 'summary-en', 'summary-zh'],
  may: ['section', 'page'],
  make: async ({ answers, content }) => {
    const { entries } = authored.statement;
    const plan = await answers.one({
      flag: 'plan',
      message: 'Of which plan?',
      choices: entriesToChoose(content.plans, ({ title }) => title.en),
    });
    const kind = await answers.one({
      flag: 'kind',
      message: 'What kind of statement?',
      choices: choicesOf(statementKinds),
    });
    const title = await bothLanguages(answers, 'title', 'A title?', entries.title.wrapped, true);
    const summary = await bothLanguages(answers, 'summary', 'What it says?', entries.summary);
    const sections = content.sections.filter((section) => section.plan === plan);
    const section = await answers.one({
      flag: 'section',
      message: 'Under which heading? (empty when under none)',
      optional: true,
      ...(sections.length === 0
        ? {}
        : { choices: entriesToChoose(sections, ({ heading }) => heading.en) }),
    });
    const own = content.statements.filter((statement) => statement.plan === plan);
    const used = [...own, ...content.redirects].map(({ id }) => id);
    const stem = `${plan}.${kind}`;
    const id = await answers.one({
      flag: 'id',
      message: 'Its id?',
      initial: `${stem}.${nextNumber(stem, used)}`,
    });
    const page = await pageAnswer(answers);
    return {
      files: {
        [`plans/${plan}/statements/${id}.yaml`]: fileOf('statement', 4, [
          field('id', id),
          field('kind', kind),
          ...(section === '' ? [] : [field('section', section)]),
          field('order', lastOrder(own) + 1),
          ...(isGiven(title) ? [field('title', title)] : []),
          field('summary', summary),
          ...(page === undefined ? [] : [field('page', page)]),
          field(
            'evidence',
            { state: 'unverified' },
            'Raise it only after reading the official text (docs/guidelines/evidence.md).',
          ),
          field('sources', [], 'What you read: ids of data/sources.'),
        ]),
      },
      next: ['Statements are context and are never counted among the provisions.'],
    };
  },
};
