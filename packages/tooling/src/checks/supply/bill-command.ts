import { resolve } from 'node:path';
import { pnpm, shipped } from './pnpm.ts';

/**
 * `pnpm bill FILE`: writes a bill of materials (CycloneDX 1.6, JSON) of what readers and programs get, with the
 * licence, source and hash of each package. Reads the lockfile and what is installed; no network.
 */
const file = process.argv[2];
if (file === undefined) throw new Error('Name the file to write: pnpm bill parley.cdx.json');
// A command is started in the folder of its package; names are meant from where it was called.
const { isWell, output, complaint } = pnpm([
  ...shipped,
  'sbom',
  '--prod',
  '--sbom-format',
  'cyclonedx',
  '--sbom-spec-version',
  '1.6',
  '--sbom-type',
  'application',
  '--out',
  resolve(process.env['INIT_CWD'] ?? '.', file),
]);
if (!isWell) throw new Error(`pnpm made no bill of materials: ${output}${complaint}`);
