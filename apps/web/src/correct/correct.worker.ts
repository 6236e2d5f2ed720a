import type { CorpusText } from '@parley/model';
import { openCorpus, type CheckResult, type Choice } from './corpus-check.ts';

/** What the worker is asked: to open the files of a release, once, and then to check edited ones. */
export type CheckTask =
  | { kind: 'open'; authored: string; path: string }
  | { kind: 'check'; edited: readonly CorpusText[] };

/** What it answers; undefined where the files are not at hand. */
export type Opened = { text: string; choices: Choice[] } | undefined;

let corpus: ReturnType<typeof openCorpus> | undefined;

const open = (authored: string, path: string): Opened => {
  corpus = openCorpus(authored);
  const text = corpus.textOf(path);
  return text === undefined ? undefined : { text, choices: corpus.choices };
};

globalThis.addEventListener('message', ({ data, ports }: MessageEvent<CheckTask>) => {
  const answer: Opened | CheckResult =
    data.kind === 'open' ? open(data.authored, data.path) : corpus?.check(data.edited);
  ports[0]?.postMessage(answer);
});
