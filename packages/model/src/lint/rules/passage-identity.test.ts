import { expect, test } from 'vitest';
import { parsed, tinyCorpus, tinyText } from '../../testing/tiny-corpus.ts';
import { passageIdentity } from './passage-identity.ts';

const one = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';
const two = 'plans/aa-2025/provisions/aa-2025.i.1.2.yaml';
const plan = 'plans/aa-2025/plan.yaml';

interface Stamp {
  order: number;
  hash: string;
  bullet?: number;
  normaliser?: number;
  repeats?: string;
}

const stamped = (path: string, { order, hash, bullet = order, normaliser = 1, repeats }: Stamp) =>
  tinyText(path, [
    'locator:\n  page: 3\n',
    `locator:\n  page: 3\n  bullet: ${bullet}\npassage:\n  order: ${order}\n  hash: ${hash.repeat(64)}\n  normaliser: ${normaliser}\n${repeats === undefined ? '' : `repeats: ${repeats}\n`}`,
  ]);

const found = (first: Stamp, second: Stamp) =>
  passageIdentity
    .check(
      parsed(
        tinyCorpus({
          [one]: stamped(one, first),
          [two]: stamped(two, second),
          [plan]: `${tinyText(plan)}segmentation: bullets\n`,
        }),
      ),
    )
    .map(({ file, message }) => `${file === one ? 'one' : 'two'}: ${message}`);

test.for([
  ['two passages', { order: 1, hash: 'a' }, { order: 2, hash: 'b' }],
  ['two provisions of one passage', { order: 1, hash: 'a' }, { order: 1, hash: 'a' }],
  [
    'a sentence that the text repeats',
    { order: 1, hash: 'a' },
    { order: 2, hash: 'a', repeats: 'aa-2025.i.1.1' },
  ],
  [
    'one order, stamped with two normalisers',
    { order: 1, hash: 'a' },
    { order: 1, hash: 'b', normaliser: 2 },
  ],
] as const)('%s are in order', ([, first, second]) => {
  expect(found(first, second)).toEqual([]);
});

test.for([
  [
    'the hash of another passage at its own order',
    { order: 1, hash: 'a' },
    { order: 2, hash: 'a' },
    'two: The fingerprint is that of aa-2025.i.1.1, which has another order.',
  ],
  [
    'two hashes at one order',
    { order: 1, hash: 'a' },
    { order: 1, hash: 'b' },
    'two: At this order is the passage of aa-2025.i.1.1, with another fingerprint.',
  ],
  [
    'the passage of another place',
    { order: 1, hash: 'a' },
    { order: 1, hash: 'a', bullet: 2 },
    'two: It has the passage of aa-2025.i.1.1, and names another place in the official text.',
  ],
  [
    'an order that is not the bullet',
    { order: 1, hash: 'a' },
    { order: 3, hash: 'b', bullet: 2 },
    'two: The order of the passage is not the bullet of the locator.',
  ],
] as const)('%s is refused', ([, first, second, message]) => {
  expect(found(first, second)).toEqual([message]);
});
