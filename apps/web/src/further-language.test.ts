import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { messages } from '../build/messages-plugin.ts';
import { routeRecords } from './routes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-messages-'));
  await writeFile(
    join(folder, 'en.json'),
    JSON.stringify({ hits: '{n, plural, one {# hit} other {# hits}}' }),
  );
  await writeFile(
    join(folder, 'fr.json'),
    JSON.stringify({ hits: '{n, plural, one {# résultat} other {# résultats}}' }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const load = async (id: string): Promise<string> => {
  const { load: hook } = messages(folder);
  if (typeof hook !== 'function') throw new Error('The plugin loads by a function.');
  // Vite hands its context to the hook; this one only watches files.
  const source = await hook.call({ addWatchFile: () => undefined } as never, `\0${id}`);
  return String(source);
};

test('a further language is a file more: it is offered without a change of code', async () => {
  const all = await load('virtual:messages');
  expect(all).toContain("en: { frame: () => import('virtual:messages/en/frame')");
  expect(all).toContain("fr: { frame: () => import('virtual:messages/fr/frame')");
});

test('its plurals follow its own rules', async () => {
  const file = join(folder, 'fr.mjs');
  const source = await load('virtual:messages/fr/core');
  const resolved = source.replaceAll(
    /from\s*["'](@messageformat[^"']*)["']/g,
    (_, name: string) => `from '${import.meta.resolve(name)}'`,
  );
  await writeFile(file, resolved);
  const { default: french } = await import(file);
  // French counts nought as one, which English does not.
  expect([0, 1, 2].map((n) => french.hits({ n }))).toEqual([
    '0 résultat',
    '1 résultat',
    '2 résultats',
  ]);
});

test('its pages have addresses under its prefix, and the others keep theirs', () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: routeRecords(['zh', 'fr']),
  });
  for (const [path, prefix] of [
    ['/fr/topics/health', 'fr'],
    ['/zh/topics/health', 'zh'],
    ['/topics/health', undefined],
  ] as const) {
    const { name, params } = router.resolve(path);
    expect([name, params['topic'], params['language'] || undefined]).toEqual([
      'topic',
      'health',
      prefix,
    ]);
  }
});
