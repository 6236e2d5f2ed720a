import { authored } from '@parley/model';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, idAnswer, isGiven } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** A type of means by which provisions work. */
export const newInstrument: NewKind = {
  about: 'a type of means by which provisions work',
  needs: ['label-en', 'label-zh', 'definition-en', 'definition-zh'],
  make: async ({ answers, content }) => {
    const { entries } = authored.instrument;
    const label = await bothLanguages(answers, 'label', 'What is it called?', entries.label);
    const definition = await bothLanguages(
      answers,
      'definition',
      'What is it?',
      entries.definition,
    );
    const id = await idAnswer(answers, slugOf(label.en, 4), content.instruments);
    return {
      files: {
        [`instruments/${id}.yaml`]: fileOf('instrument', 2, [
          field('id', id),
          field('label', label),
          field('definition', definition),
        ]),
      },
      next: ['Name it in `instruments` of a provision.'],
    };
  },
};

/** How a thing of the field is said in each language. */
export const newTerm: NewKind = {
  about: 'how a thing of the field is said in each language',
  needs: ['label-en', 'label-zh'],
  may: ['synonyms', 'note-en', 'note-zh'],
  make: async ({ answers, content }) => {
    const { entries } = authored.term;
    const label = await bothLanguages(answers, 'label', 'What is it called?', entries.label);
    const synonyms = await answers.some({
      flag: 'synonyms',
      message: 'What else finds it? (separated by commas)',
      optional: true,
    });
    const note = await bothLanguages(
      answers,
      'note',
      'What should a writer who uses it know?',
      entries.note.wrapped,
      true,
    );
    const id = await idAnswer(answers, slugOf(label.en, 4), content.terms);
    return {
      files: {
        [`terms/${id}.yaml`]: fileOf('term', 2, [
          field('id', id),
          field('label', label),
          ...(synonyms.length === 0 ? [] : [field('synonyms', synonyms)]),
          field('avoid', [], 'What is not said for it:\n  - language: zh\n    words: 行为方'),
          ...(isGiven(note) ? [field('note', note)] : []),
        ]),
      },
      next: ['docs/guidelines/terms.md is written from the term base: pnpm fix.'],
    };
  },
};
