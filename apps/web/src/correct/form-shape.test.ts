import { changeKinds } from '@parley/model';
import { expect, test } from 'vitest';
import { inOrderOfUse, shapeOfKind } from './form-shape.ts';

test.for(changeKinds)('an entry of kind %s has a form that begins with its texts', (kind) => {
  const shape = shapeOfKind(kind);
  const keys = inOrderOfUse(shape).fields.map(({ key }) => key);
  expect(keys).not.toContain('id');
  expect(keys.toSorted()).toEqual(shape.fields.map(({ key }) => key).toSorted());
  expect(['section', 'order', 'parent', 'group']).not.toContain(keys[0]);
});

test('what only places a provision comes last', () => {
  const keys = inOrderOfUse(shapeOfKind('provision')).fields.map(({ key }) => key);
  expect(keys.slice(0, 3)).toEqual(['name', 'title', 'summary']);
  expect(keys.slice(-3)).toEqual(['section', 'order', 'label']);
});
