import { expect, test } from 'vitest';
import { requireDocument } from '../testing/read-sketch.ts';
import { bulletReadings, withoutFusedNumbers } from './extracted-bullets.ts';

test.for([
  ['behind a word', 'Dig a basin4 that is deep.', 'Dig a basin that is deep.'],
  ['behind a sign', 'Build piers.12 Light them.', 'Build piers. Light them.'],
  ['apart, behind the last sentence', 'Light the entrance. 10, 11', 'Light the entrance.'],
  [
    'numbers of the text',
    'By 2030, build 10 piers of class A1.',
    'By 2030, build 10 piers of class A1.',
  ],
] as const)('%s', ([, text, without]) => {
  expect(withoutFusedNumbers(text)).toBe(without);
});

test('a bullet may end at any of its lines, and the last of a page may go on over its end', async () => {
  const text =
    '• Dig a basin\nthat is deep.4\n• Ask for a list\n4 A footnote.\n\f1\nof wrecks.\n\nHeading\n• Build.\n';
  const [first = [], second = [], third = []] = bulletReadings(
    await requireDocument(text, 'plan.txt'),
  );
  expect([...first]).toContain('Dig a basin that is deep.');
  expect([...first].every((reading) => !reading.includes('Ask'))).toBe(true);
  expect([...second]).toContain('Ask for a list of wrecks.');
  expect([...third]).toContain('Build.');
});
