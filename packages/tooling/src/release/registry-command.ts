import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegistry } from './start-registry.ts';

/**
 * `pnpm registry`: a registry of one's own for trying a release. Our packages live in it alone; all others are
 * handed through. Prints what to set so that publishing goes there and nowhere else. Ends with Ctrl-C, and
 * takes what was published with it.
 */
const folder = await mkdtemp(join(tmpdir(), 'parley-registry-'));
const registry = await startRegistry(folder);
const settings = join(folder, 'npmrc');
await writeFile(
  settings,
  `registry=${registry.origin}/\n//${new URL(registry.origin).host}/:_authToken=trial\n`,
);
console.log(`The registry is at ${registry.origin}. In the terminal that publishes:

export npm_config_registry=${registry.origin}/ npm_config_userconfig=${settings} npm_config_provenance=false pnpm_config_provenance=false

A service that follows it: DATA_REGISTRY=${registry.origin} DATA_POLL=5 npx -y pnpm@12 serve
Ctrl-C ends it.`);

const end = async (): Promise<void> => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    end().catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
  });
