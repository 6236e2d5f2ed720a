import { authored } from '@parley/model';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, entriesToChoose, idAnswer, isGiven } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** Plans that are read side by side. */
export const newSet: NewKind = {
  about: 'plans that are read side by side',
  needs: ['plans', 'title-en', 'title-zh', 'lead-en', 'lead-zh'],
  may: ['note-en', 'note-zh'],
  make: async ({ answers, content }) => {
    const { entries } = authored.set;
    const plans = await answers.some({
      flag: 'plans',
      message: 'Which plans, in the order of their columns?',
      choices: entriesToChoose(content.plans, ({ title }) => title.en),
    });
    if (plans.length === 1) answers.refuse('plans', 'Name two plans or more.');
    if (new Set(plans).size < plans.length) answers.refuse('plans', 'Name each plan once.');
    const title = await bothLanguages(answers, 'title', 'What are they called?', entries.title);
    const lead = await bothLanguages(answers, 'lead', 'What are they?', entries.lead);
    const note = await bothLanguages(
      answers,
      'note',
      'In what do the documents differ in kind?',
      entries.note.wrapped,
      true,
    );
    const code = (plan: string) =>
      slugOf(content.plans.find(({ id }) => id === plan)?.code ?? plan);
    const id = await idAnswer(answers, plans.map(code).join('-'), content.sets);
    return {
      files: {
        [`sets/${id}.yaml`]: fileOf('set', 2, [
          field('id', id),
          field('order', Math.max(0, ...content.sets.map(({ order }) => order)) + 1),
          ...(content.sets.length === 0 ? [field('default', true)] : []),
          field('plans', plans),
          field('title', title),
          field('lead', lead),
          ...(isGiven(note) ? [field('note', note)] : []),
        ]),
      },
      next: [`It is shown at /sets/${id}.`],
    };
  },
};
