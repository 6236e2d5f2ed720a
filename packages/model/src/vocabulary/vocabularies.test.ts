import { expect, test } from 'vitest';
import { aboutVocabularies, vocabularies } from './index.ts';

test.for(Object.entries(vocabularies))(
  'every term of %s has a label and a definition in both languages, and no two share a label',
  ([, terms]) => {
    for (const { label, definition } of Object.values(terms))
      for (const text of [label.en, label.zh, definition.en, definition.zh])
        expect(text.trim()).not.toBe('');
    for (const language of ['en', 'zh'] as const) {
      const labels = Object.values(terms).map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  },
);

test('every vocabulary says what it is, and nothing else does', () => {
  expect(Object.keys(aboutVocabularies)).toEqual(Object.keys(vocabularies));
});
