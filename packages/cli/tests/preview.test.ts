import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryWith } from '../src/testing/repository.ts';
import { runParley } from '../src/testing/run-parley.ts';

const first = 'plans/harbour-2025/provisions/harbour-2025.1.yaml';

const changedRepository = async () => {
  const repository = await repositoryWith();
  repository.git('checkout', '-q', '-b', 'work');
  await repository.edit(first, 'en: Action 1', 'en: First action');
  await repository.edit('sources/harbour-page.yaml', 'en: The Harbour Plan', 'en: The plan');
  const place = async (path: string, text: string) => {
    await mkdir(dirname(join(repository.top, path)), { recursive: true });
    await writeFile(join(repository.top, path), text);
    await chmod(join(repository.top, path), 0o755);
  };
  return { ...repository, place };
};

const pages = [
  '/provisions/harbour-2025.1',
  '/zh/provisions/harbour-2025.1',
  '/sources#harbour-page',
  '/zh/sources#harbour-page',
];

test('the pages of what changed are named, in every language', async () => {
  const { corpus } = await changedRepository();
  expect(await runParley(['preview', '--only-addresses', '--corpus', corpus])).toMatchObject({
    code: 0,
    printed: pages,
  });
});

test('what changed is built and served, and each page has an address', async () => {
  const { corpus, place } = await changedRepository();
  // In place of the builder and the service: what they are started with, and how the service says where it is.
  await place('node_modules/.bin/turbo', '#!/bin/sh\n[ "$1 $2" = "run build" ]\n');
  await place(
    'apps/api/src/server/main.ts',
    'console.log(`Parley is at http://localhost:4${process.env.PORT} (data 1.2.3). Stop with Ctrl+C.`);',
  );
  const { code, printed } = await runParley(['preview', '--port', '321', '--corpus', corpus]);
  expect(code).toBe(0);
  expect(printed[0]).toMatch(/^\d+ files, no problem\.$/);
  expect(printed.slice(-5)).toEqual([
    '2 changed entries, 4 pages. Ctrl-C ends it.',
    ...pages.map((path) => `http://localhost:4321${path}`),
  ]);
});

test('a build that fails is said with what it says, and nothing is served', async () => {
  const { corpus, place } = await changedRepository();
  await place('node_modules/.bin/turbo', '#!/bin/sh\necho "the data do not compile"\nexit 1\n');
  await place('apps/api/src/server/main.ts', 'console.log("http://localhost:1");');
  const { code, printed, complained } = await runParley(['preview', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(complained).toContain('the data do not compile');
  expect(printed.join('\n')).not.toContain('http://localhost:1');
});

test('without the service there is nothing to serve with, and that is said', async () => {
  const { corpus } = await changedRepository();
  const { code, complained } = await runParley(['preview', '--corpus', corpus]);
  expect(code).toBe(1);
  expect(complained.at(-1)).toMatch(/^The service is not here\. Run this in a clone/);
});
