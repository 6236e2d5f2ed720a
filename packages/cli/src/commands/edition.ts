import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { datasetPlace, editionsOf } from '@parley/model/node';
import { CommandError, type Command } from '../command.ts';
import { corpusHelp, corpusOption } from '../paths.ts';
import { currentDataset } from '../read-dataset.ts';

/** Where the build of the web app puts the app in one file. */
const builtApp = new URL('../../../../apps/web/dist/edition/parley.html', import.meta.url);

const appFrom = async (file: string | undefined): Promise<string> => {
  const path = file ?? fileURLToPath(builtApp);
  const app = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CommandError(
      file === undefined
        ? 'The app in one file is not built. Build it with `pnpm build`, or name it: --app FILE.'
        : `${file} cannot be opened.`,
      { cause: error },
    );
  });
  if (!app.includes(datasetPlace)) throw new CommandError(`${path} is no Parley app in one file.`);
  return app;
};

export const edition: Command = {
  name: 'edition',
  summary: 'the whole of Parley as one file that opens without a network',
  requiredArguments: [],
  options: { ...corpusOption, app: { type: 'string' }, out: { type: 'string' } },
  help: `Writes one HTML file for each language, with every page, search, the saved list, briefs, the check of a
draft and what reads official texts. It opens from a disk in a browser and uses no network. SHA256SUMS lets
those who carry the files check them: sha256sum -c SHA256SUMS.

  --out DIR         folder to write to (default: the current one)
  --app FILE        the app in one file, as the build of the web app makes it
${corpusHelp}`,
  run: async (given, { print }) => {
    const folder = given.values.get('out') ?? '.';
    const app = await appFrom(given.values.get('app'));
    const dataset = await currentDataset(given);
    await mkdir(folder, { recursive: true });
    const sums: string[] = [];
    for (const { language, html, sha256 } of editionsOf(app, dataset)) {
      const name = `parley-${dataset.dataVersion}-${language}.html`;
      await writeFile(join(folder, name), html);
      sums.push(`${sha256}  ${name}\n`);
      print(`${join(folder, name)} is written, ${(html.length / 1e6).toFixed(1)} MB.`);
    }
    await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
    return 0;
  },
};
