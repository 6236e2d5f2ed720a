import { authored, changeKinds } from '@parley/model';
import type { NewKind } from './new-file.ts';
import { acceptedBy, bothLanguages } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** An id that is given up, and what stands for it since. */
export const newRedirect: NewKind = {
  about: 'an id that is given up, and what replaced it',
  needs: ['id', 'kind', 'became', 'reason-en', 'reason-zh'],
  make: async ({ answers, today }) => {
    const { entries } = authored.redirect;
    const id = await answers.one({
      flag: 'id',
      message: 'Which id is given up?',
      wrong: acceptedBy(entries.id),
    });
    const kind = await answers.one({
      flag: 'kind',
      message: 'What kind of entry was it?',
      choices: changeKinds.map((value) => ({ value, label: value })),
    });
    const became = await answers.some({
      flag: 'became',
      message: 'Which ids replace it? (separated by commas)',
    });
    const reason = await bothLanguages(answers, 'reason', 'Why?', entries.reason);
    return {
      files: {
        [`redirects/${id}.yaml`]: fileOf('redirect', 2, [
          field('id', id),
          field('kind', kind),
          field('became', became),
          field('on', today),
          field('reason', reason),
        ]),
      },
      next: [`Take the file of ${id} out, where it is still there.`],
    };
  },
};
