import { expect, test } from 'vitest';
import { editYaml } from './edit-yaml.ts';

const file = `# A comment above.
id: a
summary: A long line that is
  folded by hand,  with two spaces   # and a comment
locator:
  page: 3 # as printed
# Above evidence.
evidence:
  text:
    state: secondary # why
    note:
      en: "Quoted"
  verb: { state: seen }
notes: []
`;

const passage = { order: 1, hash: '12345e67', normaliser: 1 };

test('a new field stands behind its neighbour, and every other byte stays', () => {
  expect(editYaml(file, { path: ['passage'], value: passage, after: 'locator' })).toBe(
    file.replace(
      '# Above evidence.\n',
      'passage:\n  order: 1\n  hash: "12345e67"\n  normaliser: 1\n# Above evidence.\n',
    ),
  );
});

test('writing the same field twice is writing it once', () => {
  const edit = { path: ['passage'], value: passage, after: 'locator' };
  const once = editYaml(file, edit);
  expect(editYaml(once, edit)).toBe(once);
});

test('a field that is there is replaced where it stands', () => {
  const stamped = editYaml(file, { path: ['passage'], value: passage, after: 'locator' });
  expect(editYaml(stamped, { path: ['passage'], value: { ...passage, order: 2 } })).toBe(
    stamped.replace('order: 1', 'order: 2'),
  );
});

test('a nested field is replaced, and its line alone', () => {
  expect(editYaml(file, { path: ['evidence', 'text', 'state'], value: 'seen' })).toBe(
    file.replace('state: secondary # why', 'state: seen'),
  );
});

test('a field is taken out with all its lines', () => {
  expect(editYaml(file, { path: ['evidence', 'text', 'note'], value: undefined })).toBe(
    file.replace('    note:\n      en: "Quoted"\n', ''),
  );
});

test('without a neighbour a new field stands at the end', () => {
  expect(editYaml('id: a\n', { path: ['way'], value: 'bullets', after: 'none' })).toBe(
    'id: a\nway: bullets\n',
  );
  expect(editYaml('id: a', { path: ['way'], value: 'bullets' })).toBe('id: a\nway: bullets\n');
});

test('a file written as JSON is edited as well', () => {
  const edited = editYaml('{"id": "a"}', { path: ['passage'], value: passage });
  expect(JSON.parse(edited.replaceAll(/(\w+):/g, '"$1":').replaceAll('""', '"'))).toEqual({
    id: 'a',
    passage,
  });
});

test('a map that is not there cannot be edited', () => {
  expect(() => editYaml(file, { path: ['locator', 'page', 'x'], value: 1 })).toThrow(
    'There is no map at locator.page.',
  );
});
