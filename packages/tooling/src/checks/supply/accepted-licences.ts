/**
 * The closed list of licences that a dependency may have, by SPDX id: each lets an MIT work use, change and
 * pass on the code under no more than a notice. One that is missing here is decided on, not added in passing.
 */
export const acceptedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'PSF-2.0',
  'Python-2.0',
  'Unicode-DFS-2016',
  'Unlicense',
  'WTFPL',
  'Zlib',
];

/** A package that may have another licence, and why. */
export interface Exception {
  /** Its name; with `*` at the end, all that begin so. */
  name: string;
  licence: string;
  /** Whether it may be part of what readers and programs get. */
  mayShip: boolean;
  reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    name: '@fontsource-variable/source-s*',
    licence: 'OFL-1.1',
    mayShip: true,
    reason: 'Fonts; the licence is for fonts and asks for nothing of the pages that show them.',
  },
  {
    name: '@axe-core/playwright',
    licence: 'MPL-2.0',
    mayShip: false,
    reason: 'Tests for accessibility; runs in the browser of a test.',
  },
  {
    name: 'axe-core',
    licence: 'MPL-2.0',
    mayShip: false,
    reason: 'Tests for accessibility; runs in the browser of a test.',
  },
  {
    name: 'lightningcss*',
    licence: 'MPL-2.0',
    mayShip: false,
    reason: 'Makes style sheets smaller when Vite builds; no part of it is in them.',
  },
  {
    name: '@img/sharp-libvips-*',
    licence: 'LGPL-3.0-or-later',
    mayShip: false,
    reason: 'A library that wrangler brings for images; nothing here uses it.',
  },
  {
    name: 'duck',
    licence: 'BSD',
    mayShip: false,
    reason: 'Part of mammoth, with which tests read Word files; its text is that of BSD-2-Clause.',
  },
  {
    name: 'spdx-exceptions',
    licence: 'CC-BY-3.0',
    mayShip: false,
    reason: 'The list of licence exceptions that this check itself reads.',
  },
  {
    name: 'spdx-ranges',
    licence: '(MIT AND CC-BY-3.0)',
    mayShip: false,
    reason: 'The list of licence versions that this check itself reads.',
  },
  {
    name: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    mayShip: false,
    reason:
      'A table of browsers that a generator of clients brings; a test runs it, and nothing here reads it.',
  },
];
