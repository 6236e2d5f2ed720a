import { expect, test } from 'vitest';
import { withoutClosingMark } from './closing-mark.ts';

const at = (path: string) => withoutClosingMark(new URL(path, 'https://parley.example').href);

test.for([
  ['/zh/provisions/us-2025.ii.2.3。', '/zh/provisions/us-2025.ii.2.3'],
  ['/zh/plans/us-2025；', '/zh/plans/us-2025'],
  ['/zh/plans/us-2025）。', '/zh/plans/us-2025'],
  ['/zh/compare?plans=us-2025,cn-2025。', '/zh/compare?plans=us-2025,cn-2025'],
  ['/v1/plans/us-2025》', '/v1/plans/us-2025'],
  ['/zh/。', '/zh/'],
] as const)('%s leads to %s', ([address, meant]) => {
  const from = new URL(address, 'https://parley.example/base');
  expect(new URL(at(address) ?? '', from).href).toBe(new URL(meant, from).href);
});

test.for(['/', '/zh/plans/us-2025', '/zh/search?q=能源。', '/zh/能源', '/plans/us-2025.'])(
  '%s is left as it is',
  (address) => {
    expect(at(address)).toBeUndefined();
  },
);
