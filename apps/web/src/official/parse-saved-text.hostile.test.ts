import { anyHostileJson, holds } from '@parley/testing/hostile';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSavedText } from './parse-saved-text.ts';

const text = { name: 'plan.pdf', document: { format: 'pdf', pages: ['Build the harbour.'] } };

test('a text is read as it was kept', () => {
  expect(parseSavedText(structuredClone(text))).toEqual(text);
});

test('anything else that a device may hold is no text', async () => {
  const fields = fc.constantFrom('name', 'document');
  await holds(fc.tuple(fields, anyHostileJson), ([field, json]) => {
    const value: unknown = JSON.parse(json);
    expect(parseSavedText(value)).toBeUndefined();
    expect(parseSavedText({ ...text, [field]: value })).toBeUndefined();
    expect(
      parseSavedText({ ...text, document: { ...text.document, pages: value } }),
    ).toBeUndefined();
  });
});
