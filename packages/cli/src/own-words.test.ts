import { officialWords } from '@parley/documents';
import { parseCorpus } from '@parley/model';
import { expect, test } from 'vitest';
import { checkOwnWords } from './own-words.ts';
import { smallCorpusFiles } from './testing/small-corpus.ts';

const path = 'plans/harbour-2025/provisions/harbour-2025.2.yaml';

/** What is reported when the summary of a provision says something. */
const whenItSays = (
  { en = 'Asks for work.', zh = '提出工作。' }: { en?: string; zh?: string },
  official: string,
) => {
  const files = Object.entries(smallCorpusFiles).map(([name, text]) => ({
    path: name,
    text:
      name === path
        ? text.replace(/summary:[\s\S]*force:/, `summary:\n  en: ${en}\n  zh: ${zh}\nforce:`)
        : text,
  }));
  return checkOwnWords(parseCorpus(files).corpus, [
    { name: 'official.pdf', words: officialWords(official) },
  ]);
};

const official =
  'The Port Office shall dig a basin that is deep enough for all ships. 各方合作建设码头，支持培训船员，并鼓励交流经验。';

test('eight official words in a row are reported where they stand', () => {
  expect(
    whenItSays({ en: 'Asks to dig a basin that is deep enough for boats.' }, official),
  ).toEqual([
    {
      rule: 'own-words',
      level: 'error',
      file: path,
      line: 8,
      column: 3,
      id: 'harbour-2025.2',
      message: '8 words in a row are those of official.pdf.',
      received: 'dig a basin that is deep enough for',
      tip: 'Say it in other words. If it is a name, enter it in a field for names, for example `named`.',
    },
  ]);
});

test('seven are let through', () => {
  expect(whenItSays({ en: 'Asks to dig a basin that is deep enough.' }, official)).toEqual([]);
});

test('sixteen official Chinese characters in a row are reported', () => {
  expect(whenItSays({ zh: '提出各方合作建设码头，支持培训船员并鼓励。' }, official)).toMatchObject([
    { line: 9, message: '17 Chinese characters in a row are those of official.pdf.' },
  ]);
});

test('titles of plans and names of publishers may be used', () => {
  const words = 'as the Harbour Plan of The Port Office says every year';
  expect(whenItSays({ en: words }, words)).toEqual([]);
});
