import { authored, relationTypes } from '@parley/model';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { acceptedBy, idAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** How provisions of two or more plans stand to each other on a topic. */
export const newRelation: NewKind = {
  about: 'how provisions of two plans or more compare on a topic',
  needs: ['topic', 'type', 'provisions', 'reason-en', 'reason-zh'],
  make: async ({ answers, content }) => {
    const topic = await answers.one({
      flag: 'topic',
      message: 'On which topic?',
      choices: content.topics.map(({ id: value, label }) => ({ value, label: label.en })),
    });
    const provisions = await answers.some({
      flag: 'provisions',
      message: 'Between which provisions, of two plans or more?',
      choices: content.provisions
        .filter(({ topics }) => topics.includes(topic))
        .map(({ id, title }) => ({ value: id, label: `${id}  ${title.en}` })),
    });
    const planOf = new Map(content.provisions.map(({ id, plan }) => [id, plan]));
    const plans = [...new Set(provisions.map((id) => planOf.get(id) ?? ''))];
    if (plans.length < 2)
      answers.refuse(
        'provisions',
        'A relation has provisions of two plans or more. Name some of each.',
      );
    const type = await answers.one({
      flag: 'type',
      message: 'How do they compare?',
      choices: Object.entries(relationTypes).map(([value, { definition }]) => ({
        value,
        label: `${value}: ${definition.en}`,
      })),
    });
    const reason = {
      en: await answers.one({
        flag: 'reason-en',
        message: 'Why? Say what each plan does, so that it reads right in any column order.',
        wrong: acceptedBy(authored.relation.entries.reason.entries.en),
      }),
      zh: await answers.one({
        flag: 'reason-zh',
        message: 'The same in Chinese?',
        wrong: acceptedBy(authored.relation.entries.reason.entries.zh),
      }),
    };
    // Nearly every reason begins with the same words; the first provision says what it is about.
    const first = content.provisions.find(({ id }) => id === provisions[0]);
    const subject = slugOf(first?.title.en ?? '', 3);
    const id = await idAnswer(answers, `${topic}.${subject || type}`, [
      ...content.relations,
      ...content.redirects,
    ]);
    return {
      files: {
        [`relations/${id}.yaml`]: fileOf('relation', 2, [
          field('id', id),
          field('topic', topic),
          field('type', type),
          field(
            'sides',
            plans.map((plan) => ({
              plan,
              provisions: provisions.filter((each) => planOf.get(each) === plan),
            })),
          ),
          field('reason', reason),
          field(
            'review',
            'draft',
            'Another fair reading of the same words goes above, as counterReading with en and zh.\nNone means that none was found to be fair.',
          ),
          field('translationReview', { zh: 'draft' }),
        ]),
      },
      next: ['Look for a counter-reading that is fair.', 'Then: parley check, parley changeset.'],
    };
  },
};
