import { expect, test } from 'vitest';
import { wrongArrows } from './arrows.ts';

const inFile = (path: string, text: string) => wrongArrows([{ path, text }]);

test('an import down the list is let through', () => {
  expect(
    inFile('apps/web/src/a.ts', `import { compare } from '@parley/queries/comparison';`),
  ).toEqual([]);
});

test('the web app may not import the API, statically or dynamically', () => {
  const text = `<script>\nawait import('@parley/api');\nexport * from '@parley/api';\n</script>`;
  expect(inFile('apps/web/src/a.vue', text)).toEqual([
    {
      path: 'apps/web/src/a.vue',
      line: 2,
      imported: '@parley/api',
      message:
        'Nothing imports the API. Ask it over its contract: `@parley/contract` has every address and shape.',
    },
    expect.objectContaining({ line: 3 }),
  ]);
});

test('the model imports no workspace package', () => {
  expect(
    inFile('packages/model/src/a.ts', `import { compare } from '@parley/queries/comparison';`),
  ).toEqual([
    expect.objectContaining({
      message:
        'packages/model may import no workspace package. Move what both need to a package further down.',
    }),
  ]);
});

test('packages know no framework', () => {
  for (const framework of ['vue', 'hono', 'hono/cors', '@hono/node-server', 'pinia'])
    expect(inFile('packages/queries/src/a.ts', `import x from '${framework}';`)).toHaveLength(1);
  expect(inFile('packages/queries/src/a.ts', `import x from 'vuetify-like';`)).toEqual([]);
});

test('Node is touched only where the process starts, the corpus is read or commands run', () => {
  const text = `import { readFile } from 'node:fs/promises';`;
  expect(inFile('packages/model/src/node/a.ts', text)).toEqual([]);
  expect(inFile('apps/api/src/server/a.ts', text)).toEqual([]);
  expect(inFile('packages/model/src/a.ts', text)).toHaveLength(1);
  expect(inFile('apps/api/src/app.ts', text)).toHaveLength(1);
});

test('the Node part of a package is as far away as Node itself', () => {
  const text = `import { readDataset } from '@parley/model/node';`;
  expect(inFile('apps/api/src/server/main.ts', text)).toEqual([]);
  expect(inFile('apps/api/src/app.ts', text)).toHaveLength(1);
});

test('tests and build scripts are free', () => {
  const text = `import { readFile } from 'node:fs/promises';`;
  expect(inFile('packages/queries/src/a.test.ts', text)).toEqual([]);
  expect(inFile('apps/web/build/a.ts', text)).toEqual([]);
});
