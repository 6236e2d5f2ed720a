import { gzipSync } from 'node:zlib';
import { anyHostileText, holds, holdsForHostileTexts } from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { integrityOf, packed } from '../../../tests/fake-registry.ts';
import { readTarball } from './read-tarball.ts';
import { UpdateRefused } from './update-refused.ts';

const path = 'package/dist/dataset.json';
const read = (bytes: Uint8Array) => readTarball(bytes, integrityOf(bytes)).value;

/** The value in it, or a refusal in one sentence. */
const isAnswered = (bytes: Uint8Array): void => {
  try {
    read(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(UpdateRefused);
    expect(String(error)).toMatch(/^UpdateRefused: The .*\.$/);
  }
};

test('a tarball that unpacks to more than is allowed is refused before it is unpacked whole', () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000));
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(() => read(bomb)).toThrow(/larger than is allowed/);
});

test.for(['../outside', '/etc/passwd', 'package/../../x', 'package\\..\\x'])(
  'a path like %s is refused',
  (outside) => {
    const bytes = packed([
      { path, text: '{}' },
      { path: outside, text: 'x' },
    ]);
    expect(() => read(bytes)).toThrow(/path that leads outside/);
  },
);

/** Octal digits of a header's size field stand at 124, its checksum at 148 (POSIX.1-1988, ustar). */
const withSize = (size: string): Buffer => {
  const archive = Buffer.concat([
    Buffer.alloc(512),
    Buffer.from('{}'.padEnd(512, ' ')),
    Buffer.alloc(1024),
  ]);
  archive.write(path, 0);
  archive.write('0000644\0', 100);
  archive.write(size, 124, 12, 'latin1');
  archive.write('00000000000\0', 136);
  archive.write(' '.repeat(8), 148);
  archive.write('0', 156);
  archive.write('ustar\u000000', 257);
  const sum = archive.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return gzipSync(archive);
};

test('a header is read by its size', () => {
  expect(read(withSize('00000000002\0'))).toEqual({});
});

test.for([
  ['eight gigabytes', '77777777777\0'],
  ['a negative size', '\u00FF'.repeat(12)],
  ['a size beyond numbers', `\u0080${'\u00FF'.repeat(11)}`],
  ['letters for a size', 'abcdefghijk\0'],
] as const)('a header that claims %s is refused', ([, size]) => {
  expect(() => read(withSize(size))).toThrow(UpdateRefused);
});

test('every hostile text as an archive, as its dataset and as a path is answered', async () => {
  await holdsForHostileTexts((text) => {
    isAnswered(Buffer.from(text));
    isAnswered(gzipSync(text));
    isAnswered(packed([{ path, text }]));
    isAnswered(packed([{ path: text.slice(0, 90), text }]));
  });
});

test('an archive with anything changed in it is answered', async () => {
  const good = packed([
    { path, text: '{"a":1}' },
    { path: 'package/package.json', text: '{}' },
  ]);
  const plain = fc.array(fc.tuple(fc.nat(1_600), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await holds(fc.tuple(plain, anyHostileText), ([edits, text]) => {
    const archive = Buffer.alloc(3_072, packed([{ path, text }]).subarray(0, 600));
    for (const [place, value] of edits) archive[place] = value;
    isAnswered(gzipSync(archive));
    const altered = Buffer.from(good);
    for (const [place, value] of edits) altered[place % altered.length] = value;
    isAnswered(altered);
  });
});
