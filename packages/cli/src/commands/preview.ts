import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { changedPages } from '../changed-pages.ts';
import { CommandError, type Command } from '../command.ts';
import { changesSince, contentHere } from '../data-changes.ts';
import { corpusHelp, corpusOption, requireCorpus } from '../paths.ts';
import { check } from './check.ts';

/** Most addresses that are printed; more are named by their number. */
const most = 40;

const opener = (): readonly [string, ...string[]] =>
  process.platform === 'darwin'
    ? ['open']
    : process.platform === 'win32'
      ? ['cmd', '/c', 'start', '']
      : ['xdg-open'];

/** Opens an address as the system does; a machine without a browser goes on without. */
const openIn = (address: string): void => {
  const [program, ...args] = opener();
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
};

export const preview: Command = {
  name: 'preview',
  summary: 'the changed pages, as readers will see them',
  requiredArguments: [],
  optionalArguments: ['REF'],
  options: {
    ...corpusOption,
    port: { type: 'string' },
    open: { type: 'boolean' },
    'only-addresses': { type: 'boolean' },
  },
  help: `Checks the corpus, builds what changed, serves it on a free port, and prints the address of every page
that shows a changed entry, in both languages. Warnings are shown and stop nothing. Ends with Ctrl-C.

  REF               compare with where this branch left REF (default: the main branch)
  --port N          this port and no other
  --open            open the first changed page in a browser
  --only-addresses  build and serve nothing: print the paths of the pages
${corpusHelp}`,
  run: async (given, terminal) => {
    const { print, complain } = terminal;
    const folder = requireCorpus(given);
    const port = given.values.get('port') ?? '0';
    if (!/^\d{1,5}$/.test(port)) throw new CommandError('--port is a number, for example 8788.');
    const { top, changes } = await changesSince(given, given.positionals[0]);
    const [content] = await contentHere(folder);
    const pages = changedPages(changes, content);
    if (given.flags.has('only-addresses')) {
      for (const path of pages) print(path);
      return 0;
    }
    await check.run({ positionals: [], flags: new Set(), values: given.values }, terminal);
    const program = join(top, 'apps/api/src/server/main.ts');
    const turbo = join(top, 'node_modules/.bin/turbo');
    if (!existsSync(program) || !existsSync(turbo))
      throw new CommandError(
        'The service is not here. Run this in a clone of the whole repository, after `npx -y pnpm@12 install`.',
      );
    // A build fails on errors and lets warnings through, as it does when the work is merged.
    const built = spawnSync(turbo, ['run', 'build', '--output-logs=errors-only'], {
      cwd: top,
      encoding: 'utf8',
    });
    if (built.status !== 0) {
      complain(built.stdout.trimEnd());
      throw new CommandError(
        'The build failed, so there is nothing to show. Correct what it names.',
      );
    }
    // What is shown is what stands here, and no newer data of a registry.
    const { DATA_REGISTRY: _, ...environment } = process.env;
    const service = spawn(process.execPath, [program], {
      cwd: join(top, 'apps/api'),
      env: { ...environment, PORT: port, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let hasStarted = false;
    for await (const line of createInterface({ input: service.stdout })) {
      const [origin] = /http:\/\/[\w.:[\]]+/.exec(line) ?? [];
      if (hasStarted || origin === undefined) continue;
      hasStarted = true;
      print(
        pages.length === 0
          ? `No entry differs, so no page does. The site: ${origin}/`
          : `${changes.length} changed entries, ${pages.length} pages. Ctrl-C ends it.`,
      );
      for (const path of pages.slice(0, most)) print(origin + path);
      if (pages.length > most) print(`and ${pages.length - most} more; the site: ${origin}/`);
      if (given.flags.has('open')) openIn(origin + (pages[0] ?? '/'));
    }
    if (service.exitCode === null) await once(service, 'exit');
    return hasStarted ? 0 : (service.exitCode ?? 1);
  },
};
