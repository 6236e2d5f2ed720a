import { authored, type SentText } from '@parley/model';
import { expect, test } from 'vitest';
import { fieldLabel, labelsAt } from './field-names.ts';
import { shapeOf } from './field-shape.ts';

const shape = shapeOf(authored.provision);
const english = ({ en }: SentText) => en ?? '';
const chinese = ({ zh }: SentText) => zh ?? '';

test('a field is called as the model calls it, with a capital', () => {
  expect(labelsAt(english, shape, ['force', 'verb'])).toEqual(['Force', 'Verb as printed']);
  expect(labelsAt(chinese, shape, ['force', 'verb'])).toEqual(['力度', '文件所用动词']);
});

test('fields inside the items of a list are found', () => {
  expect(labelsAt(english, shape, ['actors', 'role'])).toEqual(['Actors', 'Role']);
});

test('the languages of a text go by their own names', () => {
  expect(labelsAt(chinese, shape, ['title', 'en'])).toEqual(['标题', 'English']);
  expect(fieldLabel(english, { key: 'zh', about: undefined })).toBe('中文');
});

test('a path that leads nowhere is shown as it is', () => {
  expect(labelsAt(english, shape, ['nowhere', 'title'])).toEqual(['nowhere', 'title']);
});

test('the form offers ids wherever the model says that a field refers to an entry', () => {
  const refs =
    shape.kind === 'group'
      ? shape.fields.flatMap(({ key, about }) => (about?.ref ? [[key, about.ref]] : []))
      : [];
  expect(refs).toEqual([
    ['section', 'section'],
    ['instruments', 'instrument'],
    ['topics', 'topic'],
    ['repeats', 'provision'],
    ['sources', 'source'],
  ]);
});
