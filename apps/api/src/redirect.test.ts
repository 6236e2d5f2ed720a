import { expect, test } from 'vitest';
import { movedTo } from './redirect.ts';

test('nobody is sent on to another host', () => {
  for (const address of ['//elsewhere.example', '///elsewhere.example'])
    expect(movedTo(address).headers.get('Location')).toBe('/elsewhere.example');
  expect(movedTo('/zh/topics?a=//b').headers.get('Location')).toBe('/zh/topics?a=//b');
});
