import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { top } from '../top.ts';

/** A folder, what a file in it imports, and what the linter is to say to that, if anything. */
const imports = [
  ['packages/model/src', '@parley/queries', 'may import no workspace package'],
  ['packages/queries/src', '@parley/contract/operations', 'may import @parley/model.'],
  ['packages/client/src', '@parley/model/vocabulary', 'may import @parley/contract.'],
  ['packages/queries/src', '@parley/model/node', 'must run anywhere'],
  ['packages/mcp/src', 'hono', 'Packages know no framework'],
  ['packages/documents/src', 'node:fs', 'touch Node'],
  ['apps/web/src', '@parley/api', 'apps/web may import'],
  ['apps/web/src', 'node:path', 'touch Node'],
  ['apps/api/src', '@parley/web', 'apps/api may import'],
  ['apps/api/src/server', '@parley/client', 'apps/api may import'],
  ['packages/model/src/node', 'node:fs', undefined],
  ['packages/queries/src', '@parley/model/vocabulary', undefined],
  ['packages/cli/src', '@parley/model/node', undefined],
  ['apps/api/src', 'hono', undefined],
  ['apps/api/src/server', 'node:http', undefined],
] as const;

const report = v.object({
  diagnostics: v.array(v.object({ filename: v.string(), help: v.optional(v.string()) })),
});

/** What the repository's linter says of such files, once for all of them since it takes a while to start. */
const lint = () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-imports-'));
  try {
    cpSync(join(top, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [index, [home, imported]] of imports.entries()) {
      mkdirSync(join(folder, home), { recursive: true });
      const text = `import { one } from '${imported}';\n\nexport const two = one;\n`;
      writeFileSync(join(folder, home, `import-${index}.ts`), text);
    }
    const { stdout } = spawnSync(
      join(top, 'node_modules/.bin/oxlint'),
      ['--quiet', '--format=json'],
      {
        cwd: folder,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      },
    );
    return v.parse(report, JSON.parse(stdout)).diagnostics;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const said = lint();

test.for(imports.map((one, index) => [...one, index] as const))(
  'a file of %s that imports %s',
  ([, , advice, index]) => {
    const found = said.filter(({ filename }) => filename.endsWith(`import-${index}.ts`));
    const messages = found.map(({ help = '' }) =>
      advice !== undefined && help.includes(advice) ? advice : help,
    );
    expect(messages).toEqual([advice].filter((one) => one !== undefined));
  },
);
