import { changeKinds } from '@parley/model';
import { expect, test } from 'vitest';
import { fieldName, fieldsOf, valueLabel } from './fields.ts';

test.for(changeKinds)('the fields of %s are found by their paths', (kind) => {
  const fields = fieldsOf(kind);
  expect(fields.get('id')?.about?.label).toEqual({ en: 'id', zh: '标识' });
  for (const path of fields.keys())
    expect(fieldName(fields, path).en).not.toBe(path.includes('.') ? path : '');
});

test('one name of a field means what its entry means by it', () => {
  expect(fieldName(fieldsOf('provision'), 'label').en).toBe('number');
  expect(fieldName(fieldsOf('topic'), 'label').en).toBe('label');
  expect(fieldName(fieldsOf('provision'), 'evidence.verb.state')).toEqual({
    en: 'evidence of the verb',
    zh: '动词核对程度',
  });
});

test('a field that a newer model has goes by its path', () => {
  expect(fieldName(fieldsOf('topic'), 'a.b')).toEqual({ en: 'a.b', zh: 'a.b' });
});

test('a value from a vocabulary has its label, by the field that holds it', () => {
  const plan = fieldsOf('plan');
  expect(valueLabel(plan.get('kind'), 'plan')).toEqual({ en: 'plan', zh: '方案' });
  expect(valueLabel(plan.get('jurisdictions'), 'CN')).toEqual({ en: 'China', zh: '中国' });
  expect(valueLabel(plan.get('jurisdictions'), 'FR')).toEqual({ en: 'France', zh: '法国' });
  expect(valueLabel(plan.get('jurisdictions'), 'XX')).toBeUndefined();
  expect(valueLabel(plan.get('code'), 'plan')).toBeUndefined();
  expect(valueLabel(plan.get('kind'), 'constructor')).toBeUndefined();
  expect(valueLabel(undefined, 'plan')).toBeUndefined();
});
