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
  'packages/provisions': [],
  'packages/cite': ['@parley/provisions'],
  'packages/search': ['@parley/provisions'],
  'packages/changes': ['@parley/provisions'],
  'packages/compare': ['@parley/provisions'],
  'packages/contract': ['@parley/provisions', '@parley/cite', '@parley/search'],
  'packages/client': ['@parley/contract'],
  'packages/brief': ['@parley/provisions', '@parley/compare'],
  'packages/documents': ['@parley/provisions'],
  'packages/cli': [
    '@parley/provisions',
    '@parley/changes',
    '@parley/compare',
    '@parley/documents',
    '@parley/mcp',
  ],
  'packages/bench': ['@parley/provisions', '@parley/compare', '@parley/search', '@parley/house'],
  'packages/mcp': [
    '@parley/provisions',
    '@parley/compare',
    '@parley/cite',
    '@parley/contract',
    '@parley/search',
  ],
  'packages/house': [],
  'apps/api': [
    '@parley/provisions',
    '@parley/changes',
    '@parley/compare',
    '@parley/cite',
    '@parley/contract',
    '@parley/search',
    '@parley/mcp',
  ],
  'apps/web': [
    '@parley/provisions',
    '@parley/changes',
    '@parley/compare',
    '@parley/contract',
    '@parley/documents',
  ],
};

/** Where code may touch the file system, processes and sockets. Everything else runs anywhere. */
const nodePlaces = [
  'packages/bench/',
  'packages/provisions/src/node/',
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
    return 'Only packages/provisions/src/node, packages/cli and apps/api/src/server touch Node. Take the value as a parameter, or use what browsers have too (URL, crypto, TextEncoder).';
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
