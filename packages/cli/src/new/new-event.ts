import { authored, isEventJurisdiction } from '@parley/model';
import { eventJurisdictions, eventKinds } from '@parley/model/vocabularies';
import type * as v from 'valibot';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { acceptedBy, choicesOf, idAnswer, isDate } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** Something that happened: a deed, kept apart from what a plan says. */
export const newEvent: NewKind = {
  about: 'something that happened',
  may: ['topics', 'governments'],
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
  make: async ({ given, answers, content }) => {
    const date = await answers.one({ flag: 'date', message: 'When? (2026-05-14)', wrong: isDate });
    const fields = authored.event.entries;
    const text = (flag: string, message: string, schema: v.GenericSchema<string>) =>
      answers.one({ flag, message, wrong: acceptedBy(schema) });
    const title = {
      en: await text('title-en', 'Title in English?', fields.title.entries.en),
      zh: await text('title-zh', 'Title in Chinese?', fields.title.entries.zh),
    };
    const summary = {
      en: await text('summary-en', 'What happened, in English?', fields.summary.entries.en),
      zh: await text('summary-zh', 'The same in Chinese?', fields.summary.entries.zh),
    };
    const kind = await answers.one({
      flag: 'kind',
      message: 'What kind of event?',
      choices: choicesOf(eventKinds),
    });
    const jurisdiction = await answers.one({
      flag: 'jurisdiction',
      message: `Whose? (GB, 419, asean …, or ${Object.keys(eventJurisdictions).join(', ')})`,
      wrong: (answer) =>
        isEventJurisdiction(answer)
          ? undefined
          : `A country as ISO 3166-1 has it, such as GB, a group of countries, or: ${Object.keys(eventJurisdictions).join(', ')}.`,
    });
    // Only what is of several governments has to say of which.
    const governments =
      jurisdiction === 'joint' || given.values.has('governments')
        ? await answers.some({
            flag: 'governments',
            message: 'Of or about which governments? (US, CN)',
          })
        : [];
    if (jurisdiction === 'joint' && new Set(governments).size === 1)
      answers.refuse('governments', 'Name every government that it is of or about.');
    const sources = await answers.some({
      flag: 'sources',
      message: 'Where is it reported?',
      choices: content.sources.map(({ id, title: name }) => ({ value: id, label: name.en })),
    });
    const topics = await answers.some({
      flag: 'topics',
      message: 'Which topics does it concern?',
      choices: content.topics.map(({ id: value, label }) => ({ value, label: label.en })),
      optional: true,
    });
    const id = await idAnswer(answers, `${slugOf(title.en, 4)}-${date.slice(0, 7)}`, [
      ...content.events,
      ...content.redirects,
    ]);
    return {
      files: {
        [`events/${id}.yaml`]: fileOf('event', 2, [
          field('id', id),
          field('date', date),
          field('title', title),
          field('summary', summary),
          field('kind', kind),
          field('jurisdiction', jurisdiction),
          ...(governments.length === 0 ? [] : [field('governments', governments)]),
          field('actors', [], 'Who acted: ids of data/actors.'),
          field(
            'status',
            [{ text: { en: 'As reported', zh: '据报道' } }],
            'Its status, and what changed it since, the latest last.',
          ),
          field('topics', topics),
          field('provisions', [], 'Provisions it concerns, as `- provision: id` and `how`.'),
          field(
            'nothing',
            {
              en: 'Nobody has read it beside the plans yet.',
              zh: '尚无人将其与计划对照。',
            },
            'Why it concerns no provision; remove this when you name one.',
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
