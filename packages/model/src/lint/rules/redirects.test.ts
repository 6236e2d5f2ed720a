import { expect, test } from 'vitest';
import { parsed, tinyCorpus, whereIs } from '../../testing/tiny-corpus.ts';
import { redirects } from './redirects.ts';

const redirect = (id: string, ...became: readonly string[]) =>
  `id: ${id}
kind: provision
became:
${became.map((target) => `  - ${target}\n`).join('')}on: 2026-02-03
reason:
  en: The document was printed anew.
  zh: 文件已重新印发。
`;

test('an id that is gone may lead to one entry or to several', () => {
  const path = 'redirects/aa-2025.i.1.9.yaml';
  const text = redirect('aa-2025.i.1.9', 'aa-2025.i.1.1', 'aa-2025.i.1.2');
  expect(redirects.check(parsed(tinyCorpus({ [path]: text })))).toEqual([]);
});

test('an id that is in use cannot be redirected', () => {
  const path = 'redirects/aa-2025.i.1.1.yaml';
  const files = tinyCorpus({ [path]: redirect('aa-2025.i.1.1', 'aa-2025.i.1.2') });
  expect(redirects.check(parsed(files))).toEqual([
    {
      rule: 'redirects',
      level: 'error',
      ...whereIs(files, path, 'id: aa'),
      id: 'aa-2025.i.1.1',
      message: 'The provision with this id exists, so nothing can replace it.',
      received: 'aa-2025.i.1.1',
      tip: 'Remove the provision, or remove this redirect.',
    },
  ]);
});

test('a redirect leads to an entry of its kind, and never to another redirect', () => {
  const path = 'redirects/aa-2025.i.1.9.yaml';
  const files = tinyCorpus({
    [path]: redirect('aa-2025.i.1.9', 'aa-2025.i.1.8'),
    'redirects/aa-2025.i.1.8.yaml': redirect('aa-2025.i.1.8', 'aa-2025.i.1.1'),
  });
  expect(redirects.check(parsed(files))).toEqual([
    {
      rule: 'redirects',
      level: 'error',
      ...whereIs(files, path, 'aa-2025.i.1.8'),
      id: 'aa-2025.i.1.9',
      message: 'There is no provision with this id.',
      expected: 'an existing provision',
      received: 'aa-2025.i.1.8',
      tip: 'Lead to the entry that exists now, not to another redirect.',
    },
  ]);
});
