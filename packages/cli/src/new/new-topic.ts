import { authored } from '@parley/model';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, entriesToChoose, idAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

const last = (entries: readonly { order: number }[]): number =>
  Math.max(0, ...entries.map(({ order }) => order));

/** A row of every comparison. */
export const newTopic: NewKind = {
  about: 'a row of every comparison',
  needs: [
    'group',
    'label-en',
    'label-zh',
    'definition-en',
    'definition-zh',
    'belongs-en',
    'belongs-zh',
    'does-not-belong-en',
    'does-not-belong-zh',
  ],
  make: async ({ answers, content }) => {
    const { entries } = authored.topic;
    const group = await answers.one({
      flag: 'group',
      message: 'In which group?',
      choices: entriesToChoose(content.topicGroups, ({ label }) => label.en),
    });
    const label = await bothLanguages(answers, 'label', 'What is it called?', entries.label);
    const definition = await bothLanguages(
      answers,
      'definition',
      'What is it?',
      entries.definition,
    );
    const belongs = await bothLanguages(answers, 'belongs', 'What belongs to it?', entries.belongs);
    const doesNotBelong = await bothLanguages(
      answers,
      'does-not-belong',
      'What does not, and where is that?',
      entries.doesNotBelong,
    );
    const id = await idAnswer(answers, slugOf(label.en, 3), [
      ...content.topics,
      ...content.redirects,
    ]);
    return {
      files: {
        [`topics/${id}.yaml`]: fileOf('topic', 2, [
          field('id', id),
          field('group', group),
          field('order', last(content.topics.filter((topic) => topic.group === group)) + 1),
          field('label', label),
          field('definition', definition),
          field('belongs', belongs),
          field('doesNotBelong', doesNotBelong),
        ]),
      },
      next: [
        'Name it in `topics` of provisions; for each plan that says nothing on it: parley new silence.',
        'Then: parley check, which lists the cells that are open.',
      ],
    };
  },
};

/** A group of topics, for reading order. */
export const newTopicGroup: NewKind = {
  about: 'topics that are read together',
  needs: ['label-en', 'label-zh'],
  make: async ({ answers, content }) => {
    const label = await bothLanguages(
      answers,
      'label',
      'What is it called?',
      authored['topic-group'].entries.label,
    );
    const id = await idAnswer(answers, slugOf(label.en, 2), content.topicGroups);
    return {
      files: {
        [`topic-groups/${id}.yaml`]: fileOf('topic-group', 2, [
          field('id', id),
          field('order', last(content.topicGroups) + 1),
          field('label', label),
        ]),
      },
      next: [`Then: parley new topic --group ${id}.`],
    };
  },
};
