import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runParley } from '../src/testing/run-parley.ts';
import { folderWith, smallCorpusFiles } from '../src/testing/small-corpus.ts';

const source = (id: string, url: string) => `id: ${id}
title:
  en: Page ${id}
  zh: 网页
publisher:
  en: The Port Office
  zh: 港务局
url: ${url}
language: en
official: true
opened: ${id === 'there'}
`;

const provision = 'plans/harbour-2025/provisions/harbour-2025.1.yaml';
const sourceFile = 'sources/harbour-page.yaml';
const planFile = 'plans/harbour-2025/plan.yaml';
let origin = '';

const server = createServer((request, response) => {
  response.writeHead(request.url === '/there' ? 200 : request.url === '/gone' ? 404 : 403).end();
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => server.close());

const corpusWith = (paths: readonly string[]) =>
  folderWith({
    ...smallCorpusFiles,
    [planFile]: (smallCorpusFiles[planFile] ?? '').replace(
      'https://example.org/harbour.html',
      `${origin}/there`,
    ),
    [sourceFile]: (smallCorpusFiles[sourceFile] ?? '').replace(
      'https://example.org/harbour.html',
      `${origin}/there`,
    ),
    [provision]: (smallCorpusFiles[provision] ?? '').replace(
      '    state: seen\n',
      '    state: checked\n    reviewedOn: 2026-03-31\n',
    ),
    ...Object.fromEntries(
      paths.map((path) => [`sources/${path}.yaml`, source(path, `${origin}/${path}`)]),
    ),
  });

test('every cited page is asked for, and what is gone is told apart from what lets nobody in', async () => {
  const corpus = await corpusWith(['there', 'gone', 'closed']);
  const { code, printed } = await runParley(['links', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(printed).toEqual([
    '3 addresses, 1 there.',
    '',
    '## Nothing is there any more (1)',
    '',
    `- ${origin}/gone (404): gone`,
    '',
    '## Nobody let us in; open these by hand (1)',
    '',
    `- ${origin}/closed (403): closed`,
    '',
  ]);
});

test('when every page is there, nothing is to be done', async () => {
  const corpus = await corpusWith(['there']);
  expect(await runParley(['links', '--corpus', corpus])).toMatchObject({
    code: 0,
    printed: ['1 addresses, 1 there.', ''],
  });
});

test('what was reviewed long ago is due, and what was not is not', async () => {
  const corpus = await corpusWith(['there']);
  const on = (date: string) =>
    runParley(['stale', '--months', '6', '--date', date, '--corpus', corpus]);
  expect(await on('2026-09-30')).toMatchObject({
    code: 0,
    printed: ['Nothing is due for a second look.'],
  });
  expect(await on('2026-10-02')).toMatchObject({
    code: 1,
    printed: ['## Reviewed long ago (1)', '', '- `harbour-2025.1` 2026-03-31', ''],
  });
});

test('a source that nobody opened is due', async () => {
  const corpus = await corpusWith(['closed']);
  const { printed } = await runParley(['stale', '--date', '2026-04-01', '--corpus', corpus]);
  expect(printed).toContain(`- \`closed\` ${origin}/closed`);
});
