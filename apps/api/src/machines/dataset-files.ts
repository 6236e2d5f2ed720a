import { exportFormats, type ExportFile } from '@parley/contract';
import type { ExportStore } from '../exports/export-store.ts';

/** A file of the release, as descriptions of the data name it. */
export interface DescribedFile extends ExportFile {
  url: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

/** Every file of a release with its size and hash; makes those that are not made yet. */
export const describedFiles = async (
  { files, read }: ExportStore,
  origin: string,
): Promise<DescribedFile[]> => {
  const described: DescribedFile[] = [];
  for (const file of files) {
    const { bytes, sha256 } = await read(file);
    described.push({
      ...file,
      url: `${origin}/v1/exports/${file.file}`,
      // Parameters of a media type have no place in these descriptions.
      mediaType: exportFormats[file.format].mediaType.replace(/;.*/, ''),
      bytes: bytes.length,
      sha256,
    });
  }
  return described;
};
