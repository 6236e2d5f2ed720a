import { authored } from '@parley/model';
import { isLanguageTag } from './language-tag.ts';
import { slugOf } from './next-id.ts';
import type { NewKind } from './new-file.ts';
import { bothLanguages, idAnswer, isAddress, isDay, yesOrNo } from './questions.ts';
import { field, fileOf } from './yaml-field.ts';

/** A host as part of an id: `www.gov.uk` is `gov-uk`. */
const hostOf = (url: string): string =>
  URL.canParse(url) ? slugOf(new URL(url).hostname.replace(/^www\./, '').replaceAll('.', ' ')) : '';

/** A document or page that a claim rests on. Nobody has opened it until somebody says so. */
export const newSource: NewKind = {
  about: 'a document or page that a claim is based on',
  needs: ['title-en', 'title-zh', 'publisher-en', 'publisher-zh', 'url'],
  may: ['date', 'language', 'official'],
  make: async ({ answers, content }) => {
    const { title: titles, publisher: publishers } = authored.source.entries;
    const title = await bothLanguages(answers, 'title', 'What is it called?', titles);
    const publisher = await bothLanguages(answers, 'publisher', 'Who published it?', publishers);
    const url = await answers.one({ flag: 'url', message: 'Its address?', wrong: isAddress });
    const known = content.sources.find((source) => source.url === url);
    if (known) answers.refuse('url', `The source ${known.id} has this address already.`);
    const date = await answers.one({
      flag: 'date',
      message: 'Its day? (empty where it has none)',
      optional: true,
      wrong: isDay,
    });
    const language = await answers.one({
      flag: 'language',
      message: 'In which language is it? (en, zh, ja …)',
      initial: 'en',
      wrong: isLanguageTag,
    });
    const official = await answers.one({
      flag: 'official',
      message: 'Did a government or organisation publish it itself?',
      choices: yesOrNo,
      initial: 'no',
    });
    const stem = [hostOf(url), slugOf(title.en, 3), ...(date === '' ? [] : [date.slice(0, 7)])];
    const id = await idAnswer(answers, stem.filter((part) => part !== '').join('-'), [
      ...content.sources,
      ...content.redirects,
    ]);
    return {
      files: {
        [`sources/${id}.yaml`]: fileOf('source', 2, [
          field('id', id),
          field('title', title),
          field('publisher', publisher),
          ...(date === '' ? [] : [field('date', date)]),
          field('url', url),
          field('language', language),
          field(
            'official',
            official === 'yes',
            'Where it is, or has a copy of, the official text of a plan, add:\n  textOf:\n    - us-2025',
          ),
          field('opened', false, 'true once you have opened the page or a stored copy of it.'),
        ]),
      },
      next: ['Name it where it is used, open it, and set `opened`.'],
    };
  },
};
