import { compile } from '@parley/model';
import { corpusOf } from './corpora.ts';

/** Compiles a generated corpus of so many plans and prints the milliseconds: a process of its own, for its memory. */
const files = await corpusOf(Number(process.argv[2]));
const start = performance.now();
const result = await compile(files);
const milliseconds = performance.now() - start;
if ('problems' in result) throw new Error(JSON.stringify(result.problems[0]));
console.log(JSON.stringify({ milliseconds, peakMB: process.resourceUsage().maxRSS / 1024 }));
