import { expect, test } from 'vitest';
import { masked } from './mask.ts';

const particulars = {
  origin: 'http://127.0.0.1:4711',
  dataVersion: '1.2.3',
  dataHash: 'ab'.repeat(32),
};

test.for([
  ['http://127.0.0.1:4711/zh', '<origin>/zh'],
  ['Data 1.2.3.', 'Data <data version>.'],
  ['plans-1.2.3.csv', 'plans-<data version>.csv'],
  ['"dataVersion":"1.2.3"', '"dataVersion":"<data version>"'],
  [`"hash":"${'ab'.repeat(32)}"`, '"hash":"<data hash>"'],
  ['/v1/plans?limit=1&cursor=WyIwLj_-%3D&lang=zh', '/v1/plans?limit=1&cursor=<cursor>&lang=zh'],
  ['"build": "2026-01"', '"build": "<build>"'],
  ['/assets/TopicPage-B1x_9-aZ.js', '/assets/TopicPage-<hash>.js'],
  ['#v-0-12', '#<id>'],
])('what differs from build to build has a name: %s', ([text = '', expected]) => {
  expect(masked(text, particulars)).toBe(expected);
});

test.for([
  '11.2.3',
  '1.2.34',
  '1.2.3.4',
  '1.2.3-beta',
  '1x2x3',
  '#v-values',
  'http://127.0.0.1:47',
])('what only looks like it stays: %s', (text) => {
  expect(masked(text, particulars)).toBe(text);
});
