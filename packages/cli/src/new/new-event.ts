import { freeId, slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { isDate, notLonger } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

/** Something that happened: a deed, kept apart from what a plan says. */
export const newEvent: NewKind = {
  needs: [
    'date',
    'title-en',
    'title-zh',
    'summary-en',
    'summary-zh',
    'kind',
    'jurisdiction',
    'sources',
  ],
  make: async ({ answers, content }) => {
    const date = await answers.one({ flag: 'date', message: 'When? (2026-05-14)', wrong: isDate });
    const text = (flag: string, message: string, limit: number) =>
      answers.one({ flag, message, wrong: notLonger(limit) });
    const title = {
      en: await text('title-en', 'Title in English?', 80),
      zh: await text('title-zh', 'Title in Chinese?', 40),
    };
    const summary = {
      en: await text('summary-en', 'What happened, in English?', 900),
      zh: await text('summary-zh', 'The same in Chinese?', 500),
    };
    const kind = await answers.one({
      flag: 'kind',
      message: 'What kind of event?',
      choices: plain([
        'implementation',
        'instrument',
        'multilateral',
        'analysis',
        'meeting',
        'industry',
      ]),
    });
    const jurisdiction = await answers.one({
      flag: 'jurisdiction',
      message: 'Whose?',
      choices: plain(['US', 'CN', 'joint', 'multilateral', 'industry']),
    });
    const sources = await answers.some({
      flag: 'sources',
      message: 'Where is it reported?',
      choices: content.sources.map(({ id, title: name }) => ({ value: id, label: name.en })),
    });
    const topics = await answers.some({
      flag: 'topics',
      message: 'Which topics does it touch?',
      choices: content.topics.map(({ id: value, label }) => ({ value, label: label.en })),
      optional: true,
    });
    const used = new Set([...content.events, ...content.redirects].map(({ id }) => id));
    const id = await answers.one({
      flag: 'id',
      message: 'Its id?',
      initial: freeId(`${slugOf(title.en, 4)}-${date.slice(0, 7)}`, used),
    });
    return {
      files: {
        [`events/${id}.yaml`]: fileOf('event', 2, [
          field('id', id),
          field('date', date),
          field('title', title),
          field('summary', summary),
          field('kind', kind),
          field('jurisdiction', jurisdiction),
          field('actors', [], 'Who acted: ids of data/actors.'),
          field(
            'status',
            [{ text: { en: 'As reported', zh: '据报道' } }],
            'How it stands, and what changed it since, the latest last.',
          ),
          field('topics', topics),
          field('provisions', [], 'What it touches, as `- provision: id` and `how`.'),
          field(
            'nothing',
            {
              en: 'Nobody has read it beside the plans yet.',
              zh: '尚无人将其与计划对照。',
            },
            'Why it touches no provision; take it out when you name one.',
          ),
          field(
            'verification',
            'unverified',
            'excerpt-seen, uncertain or unverified; unless an excerpt was seen, say what is uncertain.',
          ),
          field('uncertainty', {
            en: 'Nobody of the project has opened a source yet.',
            zh: '本站尚无人打开过来源。',
          }),
          field('sources', sources),
          field('translationReview', { zh: 'draft' }),
        ]),
      },
      next: ['Open the source and set `verification`.', 'Then: parley check, parley changeset.'],
    };
  },
};
