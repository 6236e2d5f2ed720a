import { join } from 'node:path';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';
import {
  folderWith,
  harbourBullets,
  harbourPage,
  smallCorpusFiles,
} from '../src/testing/small-corpus.ts';

const source = 'Official: https://example.org/harbour.html (en).';

const smallPdf = async (text: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  if (text !== '') document.addPage().drawText(text, { x: 72, y: 700, size: 11, font });
  else document.addPage();
  return document.save();
};

let corpus = '';
let texts = '';

beforeAll(async () => {
  const pdf = await smallPdf('Roads and bridges.');
  const locked = await PDFDocument.load(pdf);
  locked.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
  corpus = await folderWith(smallCorpusFiles);
  texts = await folderWith({
    'whole.html': harbourPage(...harbourBullets),
    'altered.html': harbourPage(...harbourBullets.map((bullet) => bullet.replace('stone', 'wood'))),
    'first-gone.html': harbourPage(...harbourBullets.slice(1)),
    'cut.html': harbourPage(...harbourBullets.slice(0, 2)),
    'other.html': harbourPage('Pave the roads.', 'Mend the bridges.'),
    'letter.txt': 'Dear reader, there is nothing here.',
    'roads.pdf': pdf,
    'cut.pdf': pdf.subarray(0, pdf.length - 200),
    'locked.pdf': await locked.save(),
    'scan.pdf': await smallPdf(''),
    'page.pdf': '<html>Not found</html>',
    'picture.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
    'empty.html': '',
  });
  await runParley([
    'stamp',
    'harbour-2025',
    join(texts, 'whole.html'),
    '--corpus',
    corpus,
    '--segmentation',
    'bullets',
    '--yes',
  ]);
});

const verify = (file: string, plan = 'harbour-2025') =>
  runParley(['verify', plan, join(texts, file), '--corpus', corpus]);

test('the official text confirms every provision', async () => {
  expect(await verify('whole.html')).toEqual({
    code: 0,
    printed: [
      'Harbour Plan (harbour-2025) against whole.html',
      'passages    4 of 4 confirmed',
      'provisions  4 of 4 confirmed',
      '4/4',
    ],
    complained: [],
  });
});

test('an altered passage is named, with what stands there', async () => {
  const { code, printed } = await verify('altered.html');
  expect(code).toBe(1);
  expect(printed).toContain(
    'harbour-2025.3  altered  bullet 3: other words are there: “Build two piers of wood.”',
  );
  expect(printed.at(-1)).toBe('3/4');
});

test('of a sentence that stands at two places, the one that is gone is named', async () => {
  const { code, printed } = await verify('first-gone.html');
  expect(code).toBe(1);
  expect(printed.filter((line) => line.startsWith('harbour'))).toEqual([
    'harbour-2025.1  missing  bullet 1: the passage is not in the file',
  ]);
  expect(printed.at(-1)).toBe('3/4');
});

test('a text that ends early is named, and where it ends', async () => {
  const { code, printed, complained } = await verify('cut.html');
  expect(code).toBe(1);
  expect(printed.at(-1)).toBe('2/4');
  expect(complained).toEqual([
    `${join(texts, 'cut.html')} ends before harbour-2025.3: it is cut off. Give the whole file. ${source}`,
  ]);
});

test.for([
  [
    'other.html',
    `is another document, edition or language: of its 2 passages none is one of the 4 of harbour-2025. ${source}`,
  ],
  ['letter.txt', `is another document: nothing in it is laid out like harbour-2025. ${source}`],
  ['roads.pdf', `is another document: nothing in it is laid out like harbour-2025. ${source}`],
  ['cut.pdf', `cannot be read: the end of the file is missing. Download it again. ${source}`],
  [
    'locked.pdf',
    'cannot be read: a password is needed to open it. Save a copy without a password, and give that.',
  ],
  [
    'scan.pdf',
    `cannot be read: its pages are pictures without text. Give an edition that has text. ${source}`,
  ],
  [
    'page.pdf',
    `cannot be read: it is called a PDF and is none. Give the official PDF, HTML page or text. ${source}`,
  ],
  [
    'picture.png',
    `cannot be read: it is no PDF, no HTML page and no text. Give the official PDF, HTML page or text. ${source}`,
  ],
  ['empty.html', `cannot be read: the file has no bytes. Give an edition that has text. ${source}`],
] as const)('%s is refused in one line that says what to do', async ([file, line]) => {
  expect(await verify(file)).toEqual({
    code: 1,
    printed: [],
    complained: [`${join(texts, file)} ${line}`],
  });
});

test('a file that is not there is one line', async () => {
  expect(await verify('gone.pdf')).toEqual({
    code: 1,
    printed: [],
    complained: [
      `There is no file ${join(texts, 'gone.pdf')}. Give the file of the official text. ${source}`,
    ],
  });
});

test('a folder is one line', async () => {
  expect((await verify('.')).complained).toEqual([
    `${texts} is a folder. Give the file of the official text. ${source}`,
  ]);
});

test('an unknown plan is one line that lists the plans', async () => {
  expect(await verify('whole.html', 'harbor-2025')).toEqual({
    code: 1,
    printed: [],
    complained: ['There is no plan "harbor-2025". Plans: harbour-2025.'],
  });
});

test('a plan without fingerprints says how to make them', async () => {
  const bare = await folderWith(smallCorpusFiles);
  const file = join(texts, 'whole.html');
  expect(await runParley(['verify', 'harbour-2025', file, '--corpus', bare])).toEqual({
    code: 1,
    printed: [],
    complained: [
      `harbour-2025 carries no fingerprints yet. Make them with \`parley stamp harbour-2025 ${file} --segmentation WAY\`.`,
    ],
  });
});
