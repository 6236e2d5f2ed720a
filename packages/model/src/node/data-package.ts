import { join } from 'node:path';

/** The folders and files of a data package. */
export interface DataPackage {
  /** The authored YAML files. */
  corpus: string;
  /** The JSON Schemas that editors complete and check the authored files with. */
  schemas: string;
  /** What a build writes and the published package carries. */
  dist: string;
}

/** The layout of a data package, from its folder. */
export const dataPackageAt = (folder: string): DataPackage => ({
  corpus: join(folder, 'data'),
  schemas: join(folder, 'schemas'),
  dist: join(folder, 'dist'),
});
