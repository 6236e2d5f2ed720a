import { authored } from '@parley/model';
import { languageTerms, planKinds } from '@parley/model/vocabularies';
import type * as v from 'valibot';
import type { NewKind } from './new-file.ts';
import { acceptedBy, choicesOf, isAddress, isDate, type Answers } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

const checklist = `Checklist. Take each line out when it is done, and this one last.
[ ] Every edition with its address; \`opened: true\` only for those that you opened.
[ ] The outline: a file in sections/ for each heading, in the order of the document.
[ ] What it says outside its provisions: preamble and principles, in statements/.
[ ] A file in provisions/ for each provision (parley new provision --plan ID); \`division.count\` is their number.
[ ] \`division\`: who drew the lines, and how, in words.
[ ] The outline's headings and the verbs as printed, with how far each was seen.
[ ] Silences: for each topic without a provision, what was searched for (data/silences).
[ ] Where you have the official text: parley stamp ID FILE, then parley verify ID FILE.
[ ] parley check says nothing; parley changeset tells readers.`;

const headingsFrom = (outline: string, refuse: Answers['refuse']): { en: string; zh: string }[] =>
  outline
    .split(';')
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '')
    .map((heading) => {
      const [en = '', zh = ''] = heading.split('|').map((part) => part.trim());
      if (en === '' || zh === '')
        refuse(
          'outline',
          '--outline is written "First heading|第一部分; Second heading|第二部分".',
        );
      return { en, zh };
    });

/** A plan or agreed text: its folder, its outline, and a checklist of what is owed. */
export const newPlan: NewKind = {
  about: 'a plan or agreed text, with its outline',
  may: ['kind', 'language'],
  needs: [
    'code',
    'title-en',
    'title-zh',
    'issuer-en',
    'issuer-zh',
    'jurisdiction',
    'date',
    'url',
    'outline',
  ],
  make: async ({ answers, content }) => {
    const fields = authored.plan.entries;
    const text = (flag: string, message: string, schema: v.GenericSchema<string>) =>
      answers.one({ flag, message, wrong: acceptedBy(schema) });
    const kind = await answers.one({
      flag: 'kind',
      message: 'A plan, or a text that several governments have agreed?',
      choices: choicesOf(planKinds),
      initial: 'plan',
    });
    const title = {
      en: await text('title-en', 'Its title in English?', fields.title.entries.en),
      zh: await text('title-zh', 'Its title in Chinese?', fields.title.entries.zh),
    };
    const issuer = {
      en: await text('issuer-en', 'Who issued it, in English?', fields.issuer.entries.en),
      zh: await text('issuer-zh', 'The same in Chinese?', fields.issuer.entries.zh),
    };
    const code = await answers.one({
      flag: 'code',
      message: 'A short mark for its provisions, like US or CN?',
      wrong: (answer) =>
        /^[A-Z0-9][A-Za-z0-9./-]{0,15}$/.test(answer)
          ? content.plans.some((plan) => plan.code === answer)
            ? 'Another plan has this mark.'
            : undefined
          : 'Capitals, digits, dots and hyphens, 16 at most.',
    });
    const jurisdiction = await answers.one({
      flag: 'jurisdiction',
      message: 'Whose is it? (two letters as in US, or international)',
      wrong: (answer) =>
        /^(?:[A-Z]{2}|international)$/.test(answer) ? undefined : 'Two capitals, or international.',
    });
    const date = await answers.one({
      flag: 'date',
      message: 'When was it released? (2025-07-23)',
      wrong: isDate,
    });
    const language = await answers.one({
      flag: 'language',
      message: 'In which language is the official edition?',
      choices: choicesOf(languageTerms),
      initial: 'en',
    });
    const url = await answers.one({
      flag: 'url',
      message: 'Where is the official text?',
      wrong: isAddress,
    });
    const headings = headingsFrom(
      await answers.one({
        flag: 'outline',
        message: 'Its headings, English|Chinese; English|Chinese …?',
      }),
      answers.refuse,
    );
    const id = await answers.one({
      flag: 'id',
      message: 'Its id?',
      initial: `${code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${date.slice(0, 4)}`,
      wrong: (answer) =>
        content.plans.some((plan) => plan.id === answer)
          ? 'A plan with this id exists.'
          : undefined,
    });
    const hues = new Set(content.plans.map(({ hue }) => hue));
    const sections = headings.map((heading, index): [string, string] => [
      `plans/${id}/sections/${id}.${index + 1}.yaml`,
      fileOf('section', 4, [
        field('id', `${id}.${index + 1}`),
        field('kind', 'section'),
        field('order', index + 1),
        field('label', String(index + 1)),
        field('heading', heading),
        field(
          'headingEvidence',
          [
            { language: 'en', state: language === 'en' ? 'unverified' : 'our-rendering' },
            { language: 'zh', state: language === 'zh' ? 'unverified' : 'our-rendering' },
          ],
          'How far each heading was seen as printed; our-rendering where no edition prints it.',
        ),
      ]),
    ]);
    return {
      files: {
        [`plans/${id}/plan.yaml`]: fileOf('plan', 3, [
          field('id', id, checklist.replaceAll('ID', id)),
          field('kind', kind),
          field('code', code),
          field('title', title),
          field(
            'printedTitles',
            [
              {
                language: language === 'zh' ? 'zh' : 'en',
                title: language === 'zh' ? title.zh : title.en,
              },
            ],
            'Exactly as printed, by language of the edition.',
          ),
          field('issuer', issuer),
          field('jurisdictions', [jurisdiction]),
          field('date', date),
          field(
            'hue',
            [1, 2, 3, 4, 5, 6].find((hue) => !hues.has(hue)) ?? 6,
            'Which of the six plan colours it keeps in any column.',
          ),
          field(
            'legalStatus',
            {
              en: 'Not established.',
              zh: '未能确定。',
            },
            'What kind of document it is and whether it binds anybody.',
          ),
          field('editions', [{ language, format: 'html', publisher: issuer, url, opened: false }]),
          field('fullTextRead', false, 'Whether the complete official text was read.'),
          field('division', {
            unit: { en: 'provision', zh: '条' },
            units: { en: 'provisions', zh: '条' },
            by: 'parley',
            count: 1,
            explanation: {
              en: 'Work in progress: not yet divided.',
              zh: '整理中：尚未划分。',
            },
          }),
        ]),
        ...Object.fromEntries(sections),
      },
      next: [
        `Begin with: parley new provision --plan ${id}`,
        `The checklist is at the top of plans/${id}/plan.yaml.`,
      ],
    };
  },
};
