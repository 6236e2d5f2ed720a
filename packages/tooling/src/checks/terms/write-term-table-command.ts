import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { top } from '../../top.ts';
import { termTable } from './term-table.ts';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');
const file = join(top, 'docs/guidelines/terms.md');
writeFileSync(file, termTable(compiled.dataset));
execFileSync('oxfmt', [file]);
