import { termFinder } from '@parley/documents';
import { authored } from '@parley/model';
import { readOfficial } from '../read-official.ts';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, entriesToChoose, idAnswer, isGiven } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

const searchedIn = {
  en: 'Whole words, in any case, in the file of the official text that we had',
  zh: '在手头的官方文本文件中按整词检索，不分大小写',
};

/** A subject on which a plan says nothing, with the searches run over its official text. */
export const newSilence: NewKind = {
  about: 'what a plan does not say; the searches are run over its official text',
  needs: ['plan', 'topic', 'terms', 'text'],
  may: ['subject-en', 'subject-zh', 'counterparts'],
  make: async ({ answers, content, today }) => {
    const plan = await answers.one({
      flag: 'plan',
      message: 'Which plan says nothing?',
      choices: entriesToChoose(content.plans, ({ title }) => title.en),
    });
    const topic = await answers.one({
      flag: 'topic',
      message: 'On which topic?',
      choices: entriesToChoose(content.topics, ({ label }) => label.en),
    });
    const subject = await bothLanguages(
      answers,
      'subject',
      'On which subject of it? (empty for the whole topic)',
      authored.silence.entries.subject.wrapped,
      true,
    );
    const terms = await answers.some({
      flag: 'terms',
      message: 'Which words were searched for? (separated by commas)',
    });
    const counterparts = await answers.some({
      flag: 'counterparts',
      message: 'Which provisions of other plans speak on it?',
      optional: true,
      choices: entriesToChoose(
        content.provisions.filter((one) => one.topics.includes(topic) && one.plan !== plan),
        ({ title }) => title.en,
      ),
    });
    const file = await answers.one({ flag: 'text', message: 'The file of the official text?' });
    answers.settle();
    const entry = content.plans.find(({ id }) => id === plan);
    const official = entry && (await readOfficial(entry, file));
    const find = official ? termFinder(official.document) : () => [];
    const found = terms.map((term) => ({ term, hits: find(term) }));
    const about = isGiven(subject) ? `.${slugOf(subject.en, 3)}` : '';
    const id = await idAnswer(answers, `${plan}.${topic}${about}`, [
      ...content.silences,
      ...content.redirects,
    ]);
    return {
      files: {
        [`silences/${id}.yaml`]: fileOf('silence', 2, [
          field('id', id),
          field('topic', topic),
          field('plan', plan),
          ...(isGiven(subject) ? [field('subject', subject)] : []),
          ...(counterparts.length === 0 ? [] : [field('counterparts', counterparts)]),
          field(
            'searches',
            found.map(({ term, hits }) => ({
              language: /\p{sc=Han}/u.test(term) ? 'zh' : 'en',
              term,
              hits: hits.length,
            })),
            'Each term that was found needs `why`, in en and zh: why its hits do not count.',
          ),
          field('searched', searchedIn, 'Say which edition it was, and what it includes.'),
          field('searchedOn', today),
          field('translationReview', { zh: 'draft' }),
        ]),
      },
      next: found.flatMap(({ term, hits }) =>
        hits.map(({ page, words }) => `“${term}” is on page ${page}: … ${words} …`),
      ),
    };
  },
};
