import { expect, test } from 'vitest';
import { cite, citeInAllStyles } from './cite.ts';
import { notesOn } from './notes.ts';
import { pinpointOf } from './pinpoint.ts';
import {
  cnPlan,
  provisionOf,
  publicationAt,
  subjects,
  unResolution,
  usPlan,
} from './testing/library.ts';

const title = { en: 'A title', zh: '标题' };

test('a provision of a document that numbers its own is cited by its number, with its page', () => {
  const plan = {
    ...usPlan,
    division: {
      ...usPlan.division,
      unit: { en: 'recommendation', zh: '建议' },
      numbered: true,
    },
  };
  const provision = provisionOf(plan, {
    id: 'us-2025.4',
    label: '4',
    title,
    locator: { page: 8, pageEnd: 9, item: '4' },
  });
  expect(pinpointOf(provision, plan)).toEqual({
    kind: 'unit',
    unit: plan.division.unit,
    number: '4',
    page: { from: 8, to: 9 },
  });
  const subject = { kind: 'provision', plan, provision } as const;
  const said = (style: 'plain' | 'csl-json') => cite(subject, publicationAt('/x'), style).text;
  expect(said('plain').en).toContain('recommendation 4, pp. 8–9');
  expect(said('plain').zh).toContain('建议4，第8—9页');
  expect(JSON.parse(said('csl-json').en)[0]).toMatchObject({
    page: '8-9',
    section: 'recommendation 4',
  });
});

test('a place that the document does not print is not cited as a number', () => {
  for (const paragraph of ['unnumbered; position 5', '60 (or nearby)', 'panel: reports', 'scope'])
    expect(pinpointOf({ locator: { paragraph } }, unResolution)).toBeUndefined();
  expect(pinpointOf({ locator: {} }, unResolution)).toBeUndefined();
  const provision = provisionOf(unResolution, {
    id: 'unga-78-265.x',
    label: '60',
    title,
    locator: { paragraph: '60 (or nearby)' },
  });
  const subject = { kind: 'provision', plan: unResolution, provision } as const;
  for (const { text } of citeInAllStyles(subject, publicationAt('/x')))
    expect(text.en).not.toMatch(/nearby|para|¶/);
  expect(notesOn(subject, { origin: undefined }).map(({ en }) => en)).toContain(
    'No printed page or number of this passage was established, so none is given.',
  );
});

test('a counted paragraph of a preamble is named as one', () => {
  const provision = provisionOf(unResolution, {
    id: 'unga-78-265.pp6',
    label: 'PP6',
    title,
    locator: { paragraph: 'preamble, 6th paragraph (counted)' },
  });
  const subject = { kind: 'provision', plan: unResolution, provision } as const;
  const { text } = cite(subject, publicationAt('/x'), 'un');
  expect(text.en).toMatch(
    /^General Assembly resolution 78\/265 of 21 March 2024, preambular para\. 6; /,
  );
  expect(text.zh).toMatch(/^大会2024年3月21日第78\/265号决议，序言部分第6段；/);
});

test('a passage over two pages is cited with both', () => {
  const provision = provisionOf(usPlan, {
    id: 'us-2025.i.1.1',
    label: 'I.1.1',
    title,
    locator: { page: 3, pageEnd: 4 },
  });
  const texts = Object.fromEntries(
    citeInAllStyles({ kind: 'provision', plan: usPlan, provision }, publicationAt('/x')).map(
      ({ style, text }) => [style, text],
    ),
  );
  expect(texts['plain']?.en).toContain('pp. 3–4');
  expect(texts['plain']?.zh).toContain('第3—4页');
  expect(texts['oscola']?.en).toContain(') 3–4 <');
  expect(texts['bibtex']?.en).toContain('pages = {3--4}');
  expect(texts['ris']?.en).toContain('SP  - 3\r\nEP  - 4\r\n');
});

test('without a public address no citation makes one up', () => {
  const [subject, path] = subjects['us-action'];
  const publication = { ...publicationAt(path), origin: undefined };
  const all = citeInAllStyles(subject, publication);
  expect(all.filter(({ text }) => text.en.includes('parley.example'))).toEqual([]);
  // Reference managers take addresses only; styles for readers show the path.
  expect(all.filter(({ text }) => !text.en.includes(path)).map(({ style }) => style)).toEqual([
    'bibtex',
    'ris',
    'csl-json',
  ]);
  expect(notesOn(subject, publication).some(({ en }) => en.includes('no public address'))).toBe(
    true,
  );
});

const comparing = (...plans: (typeof usPlan)[]) =>
  cite({ kind: 'comparison', plans }, publicationAt('/x'), 'plain').text.en;

test('columns are cited in the order asked for', () => {
  const usFirst = /Winning the Race.*World AI Conference/;
  expect(comparing(usPlan, cnPlan)).toMatch(usFirst);
  expect(comparing(cnPlan, usPlan)).not.toMatch(usFirst);
});

test('what TeX would take as a command is written out', () => {
  const plan = {
    ...usPlan,
    printedTitles: [{ language: 'en' as const, title: 'R&D: 100% of #1_{x}~^\\' }],
  };
  expect(cite({ kind: 'plan', plan }, publicationAt('/x'), 'bibtex').text.en).toContain(
    String.raw`title = {{R\&D: 100\% of \#1\_\{x\}\textasciitilde{}\textasciicircum{}\textbackslash{}}}`,
  );
});

test('an address that nobody opened, our own division and weak evidence are said beside the citation', () => {
  const notes = notesOn(subjects['cn-commitment'][0], { origin: 'https://parley.example' }).map(
    ({ en }) => en,
  );
  expect(notes).toContain(
    'Parley has not opened the address of the Chinese edition of Global AI Governance Action Plan.',
  );
  expect(notes).toContain('“CN 7.2” follows Parley’s division of the document.');
  expect(notes.some((note) => note.includes('from secondary sources'))).toBe(true);
});
