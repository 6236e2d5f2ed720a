import { authored } from '@parley/model';
import { participations } from '@parley/model/vocabularies';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { acceptedBy, bothLanguages, idAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

const isGovernment = acceptedBy(authored.venue.entries.participation.item.entries.jurisdiction);

/** A body, treaty or conference in which governments meet or work. */
export const newVenue: NewKind = {
  about: 'a body, treaty or conference in which governments meet or work',
  needs: [
    'name-en',
    'name-zh',
    'participation',
    'binding-en',
    'binding-zh',
    'use-en',
    'use-zh',
    'last-seen-en',
    'last-seen-zh',
  ],
  may: ['abbreviation'],
  make: async ({ answers, content }) => {
    const { entries } = authored.venue;
    const name = await bothLanguages(answers, 'name', 'What is it called?', entries.name);
    const abbreviation = await answers.one({
      flag: 'abbreviation',
      message: 'How is it abbreviated? (empty when it is not)',
      optional: true,
    });
    const participation = (
      await answers.some({
        flag: 'participation',
        separator: ';',
        message: 'Who takes part? (US=yes; CN=no; GB=partly)',
      })
    ).map((one) => {
      const [jurisdiction = '', takesPart = ''] = one.split('=').map((part) => part.trim());
      const wrong = isGovernment(jurisdiction);
      if (wrong !== undefined) answers.refuse('participation', wrong);
      if (!Object.hasOwn(participations, takesPart))
        answers.refuse(
          'participation',
          `--participation is written "US=yes; CN=no", with one of: ${Object.keys(participations).join(', ')}.`,
        );
      return { jurisdiction, takesPart };
    });
    if (participation.length === 1)
      answers.refuse('participation', 'Say for each government whether it takes part.');
    const binding = await bothLanguages(answers, 'binding', 'Does it bind?', entries.binding);
    const use = await bothLanguages(answers, 'use', 'What is it good for?', entries.use);
    const lastSeen = await bothLanguages(
      answers,
      'last-seen',
      'When did it last meet?',
      entries.lastSeen,
    );
    const id = await idAnswer(answers, slugOf(abbreviation === '' ? name.en : abbreviation, 4), [
      ...content.venues,
      ...content.redirects,
    ]);
    return {
      files: {
        [`venues/${id}.yaml`]: fileOf('venue', 2, [
          field('id', id),
          field('name', name),
          ...(abbreviation === '' ? [] : [field('abbreviation', abbreviation)]),
          field(
            'participation',
            participation.map((one) => ({
              ...one,
              text: { en: 'Not described yet.', zh: '尚未说明。' },
            })),
            'Say of each government how it takes part.',
          ),
          field('binding', binding),
          field('use', use),
          field('lastSeen', lastSeen),
          field('sources', [], 'Where that is said: ids of data/sources.'),
          field('events', [], 'What happened there: ids of data/events.'),
          field('translationReview', { zh: 'draft' }),
        ]),
      },
      next: ['Say of each government how it takes part, and where that is said.'],
    };
  },
};
