import { authored } from '@parley/model';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, entriesToChoose, idAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** A field in which governments could work together. Its basis is what can be said before anybody speaks for it. */
export const newArea: NewKind = {
  about: 'a field in which governments could work together',
  needs: [
    'title-en',
    'title-zh',
    'topics',
    'provisions',
    'reasoning-en',
    'reasoning-zh',
    'counter-argument-en',
    'counter-argument-zh',
    'obstacle-en',
    'obstacle-zh',
  ],
  make: async ({ answers, content }) => {
    const { entries } = authored['cooperation-area'];
    const obstacle = entries.obstacles.item.entries.text;
    const title = await bothLanguages(answers, 'title', 'What is it called?', entries.title);
    const topics = await answers.some({
      flag: 'topics',
      message: 'Which topics does it concern?',
      choices: entriesToChoose(content.topics, ({ label }) => label.en),
    });
    const provisions = await answers.some({
      flag: 'provisions',
      message: 'On which provisions does it rest, of two plans or more?',
      choices: entriesToChoose(content.provisions, (one) => one.title.en),
    });
    const planOf = new Map(content.provisions.map(({ id, plan }) => [id, plan]));
    const plans = [...new Set(provisions.map((id) => planOf.get(id) ?? ''))];
    const reasoning = await bothLanguages(
      answers,
      'reasoning',
      'Why could they work together?',
      entries.reasoning,
    );
    const counterArgument = await bothLanguages(
      answers,
      'counter-argument',
      'What speaks against it?',
      entries.counterArgument,
    );
    const inTheWay = await bothLanguages(answers, 'obstacle', 'What is the obstacle?', obstacle);
    const id = await idAnswer(answers, slugOf(title.en, 4), [
      ...content.cooperationAreas,
      ...content.redirects,
    ]);
    return {
      files: {
        [`cooperation-areas/${id}.yaml`]: fileOf('cooperation-area', 2, [
          field('id', id),
          field('order', Math.max(0, ...content.cooperationAreas.map(({ order }) => order)) + 1),
          field('title', title),
          field(
            'basis',
            'overlap',
            'Follows from who speaks for it: add `proponents`, or `agreed`, and parley check says which.',
          ),
          field('topics', topics),
          field('reasoning', reasoning),
          field('reasoningSources', [], 'Where its facts are said: ids of data/sources.'),
          field('counterArgument', counterArgument),
          field('counterArgumentSources', []),
          field(
            'obstacles',
            [{ text: inTheWay }],
            'Each with `events` (a blocking instrument), `sources`, or `unsourced` with the reason.',
          ),
          field(
            'sides',
            plans.map((plan) => ({
              plan,
              provisions: provisions.filter((each) => planOf.get(each) === plan),
            })),
          ),
          field('translationReview', { zh: 'draft' }),
        ]),
      },
      next: ['Name who speaks for it, a first step, and venues where it could be done.'],
    };
  },
};
