import { anyHostileText, holds, holdsForHostileTexts } from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readChangeset } from './changesets.ts';
import { CommandError } from './command.ts';

/** It is a changeset, or one line says which file is none. */
const isAnswered = (text: string): void => {
  try {
    expect(readChangeset('some', text).note.text.en).toEqual(expect.any(String));
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect(String(error)).toContain('.changeset/some.md: ');
    expect(String(error)).not.toMatch(/call stack|undefined/);
  }
};

test('every hostile text as a changeset, and within one, is answered', async () => {
  await holdsForHostileTexts((text) => {
    isAnswered(text);
    isAnswered(`---\n${text}\n---\n\nWords.\n`);
    isAnswered(`---\n'@parley/provisions': ${text}\n---\n\nWords.\n`);
    isAnswered(`---\n'@parley/provisions': patch\n---\n\n${text}\n\nIds: ${text}\n`);
  });
});

test('any text as a changeset, and within one, is answered', async () => {
  await holds(fc.tuple(anyHostileText, anyHostileText), ([head, body]) => {
    isAnswered(head);
    isAnswered(`---\n${head}\n---\n\n${body}`);
    isAnswered(`---\n'@parley/provisions': patch\n---\n\n${head}\n\nIds: ${body}\n`);
  });
});
