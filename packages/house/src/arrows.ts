import ts from 'typescript';
import { scriptOf, type SourceFile } from './source-file.ts';

/** An import that the house does not allow, and what to do instead. */
export interface WrongArrow {
  path: string;
  line: number;
  imported: string;
  message: string;
}

/** Which workspace packages each may import. Arrows only point down this list. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'packages/model': [],
  'packages/queries': ['@parley/model'],
  'packages/documents': ['@parley/model'],
  'packages/contract': ['@parley/model'],
  'packages/client': ['@parley/contract'],
  'packages/mcp': ['@parley/model', '@parley/queries'],
  'packages/cli': [
    '@parley/model',
    '@parley/queries',
    '@parley/documents',
    '@parley/mcp',
    '@parley/provisions',
  ],
  'packages/bench': ['@parley/model', '@parley/queries', '@parley/provisions', '@parley/house'],
  'packages/house': [],
  'apps/api': [
    '@parley/model',
    '@parley/queries',
    '@parley/contract',
    '@parley/mcp',
    '@parley/provisions',
  ],
  'apps/web': ['@parley/model', '@parley/queries', '@parley/contract', '@parley/documents'],
};

/** Where code may touch the file system, processes and sockets. Everything else runs anywhere. */
const nodePlaces = [
  'packages/bench/',
  'packages/model/src/node/',
  'packages/cli/',
  'packages/house/',
  'apps/api/src/server/',
];

/** Servers that ours is measured against, written as their own users write them. */
const peers = 'packages/bench/src/peers/';

const frameworks = /^(?:vue|vue-router|pinia|hono)(?:\/|$)|^@hono\//;

const adviceFor = (home: string, path: string, imported: string): string | undefined => {
  const workspace = /^@parley\/[a-z]+/.exec(imported)?.[0];
  if (workspace !== undefined && workspace !== `@parley/${home.split('/')[1]}`) {
    if (workspace === '@parley/api')
      return 'Nothing imports the API. Ask it over its contract: `@parley/contract` has every address and shape.';
    if (allowed[home]?.includes(workspace) !== true)
      return `${home} may import ${allowed[home]?.join(', ') || 'no workspace package'}. Move what both need to a package further down.`;
    if (imported.endsWith('/node') && !nodePlaces.some((place) => path.startsWith(place)))
      return 'This file must run anywhere. Take the value as a parameter, and read it where the process starts.';
  }
  if (home.startsWith('packages/') && !path.startsWith(peers) && frameworks.test(imported))
    return 'Packages know no framework. Put what needs one into apps/, and keep the rest here as plain functions.';
  if (imported.startsWith('node:') && !nodePlaces.some((place) => path.startsWith(place)))
    return 'Only packages/model/src/node, packages/cli and apps/api/src/server touch Node. Take the value as a parameter, or use what browsers have too (URL, crypto, TextEncoder).';
  return undefined;
};

/** Every import in the files that points where it must not. Tests, fixtures and build scripts are free. */
export const wrongArrows = (files: readonly SourceFile[]): WrongArrow[] =>
  files.flatMap(({ path, text }) => {
    const home = path.split('/').slice(0, 2).join('/');
    if (!(home in allowed) || !path.startsWith(`${home}/src/`)) return [];
    if (/\.test\.ts$|\/testing\//.test(path)) return [];
    const { importedFiles } = ts.preProcessFile(scriptOf({ path, text }), true, true);
    return importedFiles.flatMap(({ fileName: imported, pos }) => {
      const message = adviceFor(home, path, imported);
      if (message === undefined) return [];
      return [{ path, line: text.slice(0, pos).split('\n').length, imported, message }];
    });
  });
