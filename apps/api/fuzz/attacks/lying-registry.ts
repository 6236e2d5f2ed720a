import { integrityOf, packed, startFakeRegistry } from '../../tests/fake-registry.ts';
import type { Surroundings } from './kinds.ts';

/** A package with this text where the dataset should be. */
const packageWith = (text: string): Buffer => packed([{ path: 'package/dist/dataset.json', text }]);

/** Archives that are small where they are sent and large, deep or false where they are read. */
const lies = (): readonly Buffer[] => [
  packageWith(`[${'{},'.repeat(80_000_000)}{}]`),
  packageWith(`[${'{},'.repeat(3_900_000)}{}]`),
  packageWith('['.repeat(5_000_000)),
  packageWith('['.repeat(30_000)),
  packed([
    { path: 'package/filler', text: ' '.repeat(500_000_000) },
    { path: 'package/dist/dataset.json', text: '{}' },
  ]),
  Buffer.from('<html>'),
  packed([{ path: 'package/dist/dataset.json', link: '/etc/passwd' }]),
];

/**
 * A registry that publishes another lie each time it is asked, under a new and higher version, and a
 * service that looks for newer data every second. Measured by `pnpm fuzz:callers`.
 */
export const lyingRegistry = async (): Promise<Surroundings> => {
  const registry = await startFakeRegistry();
  const tarballs = lies();
  let version = 0;
  const publish = (): void => {
    const bytes = tarballs[version % tarballs.length];
    version += 1;
    if (bytes) registry.publish(`900.0.${version}`, bytes, { integrity: integrityOf(bytes) });
  };
  publish();
  const publishing = setInterval(publish, 1500);
  return {
    variables: {
      PUBLIC_URL: 'http://parley.example',
      DATA_REGISTRY: registry.origin,
      DATA_POLL: '1',
    },
    end: () => {
      clearInterval(publishing);
      registry.close();
    },
  };
};
