import { readLicences, unacceptable } from './licences.ts';
import { pnpm, shipped } from './pnpm.ts';

/** `check:licences`: every dependency has a licence on the closed list, or an exception by name. No network. */
const listed = (which: readonly string[]) =>
  readLicences(pnpm([...which, 'licenses', 'list', '--json']).output);

const everything = listed(['--recursive']);
const wrong = [
  ...unacceptable(everything, false).map((one) => ({ ...one, where: 'used by tools or tests' })),
  ...unacceptable(listed([...shipped, '--prod']), true).map((one) => ({
    ...one,
    where: 'part of what readers get',
  })),
];
for (const { name, licence, where } of wrong)
  console.error(`${name} is under ${licence || 'no licence'} (${where}).`);
if (wrong.length > 0) {
  console.error(
    'Use another package, or decide on it in packages/tooling/src/checks/supply/accepted-licences.ts.',
  );
  process.exitCode = 1;
} else console.log(`${everything.length} packages, every licence accepted.`);
