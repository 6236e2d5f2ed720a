import { authored, forceClasses } from '@parley/model';
import { scopes } from '@parley/model/vocabularies';
import type * as v from 'valibot';
import type { NewKind } from './new-file.ts';
import { nextNumber } from './next-id.ts';
import { acceptedBy, choicesOf, pageAnswer } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** A provision in our own words. Nothing in it is surer than `unverified` until somebody reads the text. */
export const newProvision: NewKind = {
  about: 'one action, claim or paragraph of a plan',
  may: ['section', 'force', 'scope', 'page'],
  needs: ['plan', 'title-en', 'title-zh', 'summary-en', 'summary-zh', 'topics'],
  make: async ({ answers, content }) => {
    const plan = await answers.one({
      flag: 'plan',
      message: 'Which plan?',
      choices: content.plans.map(({ id, title }) => ({ value: id, label: `${id}  ${title.en}` })),
    });
    const sections = content.sections.filter((section) => section.plan === plan);
    const section =
      sections.length === 0
        ? ''
        : await answers.one({
            flag: 'section',
            message: 'In which part of its outline?',
            choices: sections.map(({ id, label, heading }) => ({
              value: id,
              label: `${label}  ${heading.en}`,
            })),
            initial: sections.at(-1)?.id,
          });
    // Where the document numbers its own passages, their numbers go on from section to section.
    const isNumbered = content.plans.find((one) => one.id === plan)?.division.numbered === true;
    const stem = section === '' || isNumbered ? plan : section;
    const used = [
      ...content.provisions.map(({ id }) => id),
      ...content.sections.map(({ id }) => id),
      ...content.redirects.map(({ id }) => id),
    ];
    const number = nextNumber(stem, used);
    const id = await answers.one({ flag: 'id', message: 'Its id?', initial: `${stem}.${number}` });
    const fields = authored.provision.entries;
    const text = (flag: string, message: string, schema: v.GenericSchema<string>) =>
      answers.one({ flag, message, wrong: acceptedBy(schema) });
    const title = {
      en: await text('title-en', 'Title in English, in our own words?', fields.title.entries.en),
      zh: await text('title-zh', 'Title in Chinese?', fields.title.entries.zh),
    };
    const summary = {
      en: await text(
        'summary-en',
        'What it says, in English, in our own words?',
        fields.summary.entries.en,
      ),
      zh: await text('summary-zh', 'The same in Chinese?', fields.summary.entries.zh),
    };
    const force = await answers.one({
      flag: 'force',
      message: 'How firm is the verb? (docs/guidelines/force.md)',
      choices: Object.entries(forceClasses).map(([value, { label }]) => ({
        value,
        label: label.en,
      })),
      initial: 'not-established',
    });
    const topics = await answers.some({
      flag: 'topics',
      message: 'Which topics, one to four?',
      choices: content.topics.map(({ id: value, label }) => ({ value, label: label.en })),
    });
    const scope = await answers.one({
      flag: 'scope',
      message: 'Domestic or international?',
      choices: choicesOf(scopes),
      initial: 'not-established',
    });
    const page = await pageAnswer(answers);
    const label = sections.find((one) => one.id === section)?.label;
    const siblings = content.provisions.filter(
      (provision) => provision.plan === plan && (provision.section ?? '') === section,
    );
    const path = `plans/${plan}/provisions/${id}.yaml`;
    const files = content.provisions.filter((provision) => provision.plan === plan).length + 1;
    const stated = content.plans.find((one) => one.id === plan)?.division.count;
    return {
      files: {
        [path]: fileOf('provision', 4, [
          field('id', id),
          ...(section === '' ? [] : [field('section', section)]),
          field(
            'order',
            Math.max(0, ...siblings.map(({ order }) => order)) + 1,
            'Place within its section. Ids are never renumbered; this may be.',
          ),
          field('label', label === undefined || isNumbered ? String(number) : `${label}.${number}`),
          field('title', title),
          field('summary', summary),
          field(
            'force',
            { class: force },
            'Read from the verb, never from our judgement. Add what is printed:\n  verb:\n    language: en\n    text: establish',
          ),
          field(
            'actors',
            [],
            'Who is named or addressed:\n  - actor: caisi\n    role: lead        (lead, support, addressed)\n    basis: stated     (stated, implied, not-established)',
          ),
          field('instruments', [], 'By which means it works: ids of data/instruments.'),
          field('scope', scope),
          field('topics', topics),
          field('locator', page === undefined ? {} : { page }),
          field(
            'evidence',
            { text: { state: 'unverified' }, verb: { state: 'unverified' } },
            'Raise it only after reading the official text (docs/guidelines/evidence.md).',
          ),
          field('translationReview', { zh: 'draft' }),
          field('sources', [], 'What you read: ids of data/sources.'),
        ]),
      },
      next: [
        ...(stated === files
          ? []
          : [`Set \`division.count\` in plans/${plan}/plan.yaml to ${files}; it says ${stated}.`]),
        'Fill in actors, instruments, verb and sources; read evidence off the official text.',
        'Then: parley check, parley changeset.',
      ],
    };
  },
};
