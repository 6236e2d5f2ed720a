import { authored } from '@parley/model';
import { actorKinds } from '@parley/model/vocabularies';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { acceptedBy, bothLanguages, choicesOf, entriesToChoose, idAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** A body, firm, person or group that is named or addressed. */
export const newActor: NewKind = {
  about: 'a body, firm, person or group that is named or addressed',
  needs: ['name-en', 'name-zh', 'kind'],
  may: ['abbreviation', 'jurisdiction', 'parent'],
  make: async ({ answers, content }) => {
    const { entries } = authored.actor;
    const name = await bothLanguages(answers, 'name', 'What is it called?', entries.name);
    const kind = await answers.one({
      flag: 'kind',
      message: 'What kind of actor is it?',
      choices: choicesOf(actorKinds),
    });
    const abbreviation = await answers.one({
      flag: 'abbreviation',
      message: 'How is it abbreviated? (empty when it is not)',
      optional: true,
    });
    const jurisdiction = await answers.one({
      flag: 'jurisdiction',
      message: 'Whose is it? (GB, 419, asean …; empty where it is of none)',
      optional: true,
      wrong: acceptedBy(entries.jurisdiction.wrapped),
    });
    const parent = await answers.one({
      flag: 'parent',
      message: 'Which actor is it a part of? (empty when of none)',
      optional: true,
      ...(content.actors.length === 0
        ? {}
        : { choices: entriesToChoose(content.actors, (actor) => actor.name.en) }),
    });
    const id = await idAnswer(answers, slugOf(abbreviation === '' ? name.en : abbreviation), [
      ...content.actors,
      ...content.redirects,
    ]);
    const given = { abbreviation, kind, jurisdiction, parent };
    return {
      files: {
        [`actors/${id}.yaml`]: fileOf('actor', 2, [
          field('id', id),
          field('name', name),
          ...Object.entries(given).flatMap(([key, value]) =>
            value === '' ? [] : [field(key, value)],
          ),
        ]),
      },
      next: ['Name it in `actors` of a provision or an event.'],
    };
  },
};
