import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { cite } from './cite.ts';
import { publicationAt, subjects } from './testing/library.ts';
import { cslItems } from './write/csl-json.ts';
import { citedOf } from './subject.ts';

const languages = ['en', 'zh'] as const;
const cases = Object.entries(subjects).flatMap(([name, [subject, path]]) =>
  languages.map((language) => ({ name, subject, path, language })),
);

/** What citation-js, a reader that is not ours, makes of a text. */
const read = (text: string, forceType: string): Record<string, unknown>[] =>
  // The library's own types know no fields; `chain` returns CSL-JSON items.
  plugins.input.chain(text, {
    forceType,
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    target: '@csl/list+object',
  }) as Record<string, unknown>[];

/** Readers keep the name of a body as a literal or as a family name; what it is stays the same. */
const namesIn = (authors: unknown): unknown[] =>
  Array.isArray(authors)
    ? authors.map(
        (author: { literal?: string; family?: string }) => author.literal ?? author.family,
      )
    : [];

const essence = (item: Record<string, unknown>) => ({
  title: item['title'],
  authors: namesIn(item['author']),
  issued: item['issued'],
  URL: item['URL'],
});

test.each(cases)('BibTeX of $name in $language reads back', ({ subject, path, language }) => {
  const publication = publicationAt(path);
  const items = read(cite(subject, publication, 'bibtex').text[language], '@biblatex/text');
  const expected = cslItems(citedOf(subject, publication, language, 'edition'));
  expect(items.map(essence)).toEqual(expected.map((item) => essence({ ...item })));
  expect(items.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
});

test.each(cases)('RIS of $name in $language reads back', ({ subject, path, language }) => {
  const publication = publicationAt(path);
  const items = read(cite(subject, publication, 'ris').text[language], '@ris/file');
  const expected = cslItems(citedOf(subject, publication, language, 'edition'));
  const inOnePiece = (item: Record<string, unknown>) => ({
    ...essence(item),
    authors: namesIn(item['author']).map((name) => String(name).replaceAll(', ', '; ')),
  });
  expect(items.map(essence)).toEqual(expected.map((item) => inOnePiece({ ...item })));
});

test.each(cases)('CSL-JSON of $name in $language reads back', ({ subject, path, language }) => {
  const publication = publicationAt(path);
  const items = read(cite(subject, publication, 'csl-json').text[language], '@else/json');
  const expected = cslItems(citedOf(subject, publication, language, 'edition'));
  expect(items.map(essence)).toEqual(expected.map((item) => essence({ ...item })));
});
