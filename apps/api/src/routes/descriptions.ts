import { nQuads } from '@parley/contract/json-ld';
import type { Context, Hono } from 'hono';
import type { ExportStore } from '../exports/export-store.ts';
import { croissant } from '../machines/croissant.ts';
import { describedFiles } from '../machines/dataset-files.ts';
import { descriptionPaths } from '../machines/description-paths.ts';
import { dcatCatalog } from '../machines/dcat.ts';
import { schemaDataset } from '../machines/schema-dataset.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import type { Release } from '../releases/release.ts';
import { linkedDocuments } from '../resources/linked-data.ts';
import { originOf, sendMachineFile } from './machine-files.ts';

/**
 * Serves what catalogues of data read: the current release as a `Dataset` of schema.org, as DCAT and as Croissant,
 * and all of its linked data as N-Quads, in a graph that names the release.
 */
export const mountDescriptions = (
  app: Hono<AppEnv>,
  storeFor: (release: Release) => ExportStore,
  publicUrl?: string,
): void => {
  const send = (context: Context<AppEnv>, mediaType: string, body: string): Promise<Response> =>
    sendMachineFile(context, publicUrl, { mediaType, body });
  for (const [path, describe] of [
    [descriptionPaths.dataset, schemaDataset],
    [descriptionPaths.dcat, dcatCatalog],
    [descriptionPaths.croissant, croissant],
  ] as const)
    app.get(path, async (context) => {
      const release = context.get('release');
      const origin = originOf(context, publicUrl);
      const files = await describedFiles(storeFor(release), origin);
      return send(
        context,
        'application/ld+json',
        JSON.stringify(describe(release, origin, files), undefined, 2),
      );
    });
  app.get(descriptionPaths.nQuads, (context) => {
    const { index, version } = context.get('release');
    const origin = originOf(context, publicUrl);
    return send(
      context,
      'application/n-quads',
      nQuads(linkedDocuments(index, origin), `${origin}/v1?at=${version}`),
    );
  });
};
