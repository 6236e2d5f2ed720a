import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { compareRecordings } from './compare.ts';
import { recordedDataset, withHistory, type RecordedDataset } from './dataset.ts';
import { recordResponses, requestsFor } from './record.ts';
import { readRecording, recordingText } from './recording.ts';
import { comparisonReport } from './report.ts';
import { startService } from './start-service.ts';
import { parseWanted } from './wanted.ts';
import { top } from '../top.ts';

const usage = `Records what the service answers, and compares two recordings.

  pnpm responses record FILE [--dataset FILE] [--like OLD] [--url URL | --main FILE]
  pnpm responses compare OLD NEW [--wanted FILE] [--lines 30]

--dataset  the compiled dataset to serve and to derive addresses from, the built one unless told
--like     ask what is asked in this recording, instead of what the service and its dataset lead to
--url      ask a service that runs already, over the same dataset
--main     the file that starts the service
--wanted   differences that are meant, a line each:
             PATTERN | REASON, PATTERN | PART | REASON or PATTERN | "before" => "after" | REASON
           with * in a pattern for any characters; a part is status, body, new, gone or a header
--lines    how many lines of each difference to print`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dataset: { type: 'string' },
    like: { type: 'string' },
    url: { type: 'string' },
    main: { type: 'string' },
    wanted: { type: 'string' },
    lines: { type: 'string', default: '30' },
  },
});

/** A command is started in the folder of its package; names are meant from where it was called. */
const called = (file: string): string => resolve(process.env['INIT_CWD'] ?? '.', file);

const read = async (): Promise<RecordedDataset> => {
  const file =
    values.dataset === undefined
      ? join(top, 'packages/provisions/dist/dataset.json')
      : called(values.dataset);
  return v.parse(recordedDataset, JSON.parse(await readFile(file, 'utf8')));
};

const record = async (file: string): Promise<void> => {
  const own = await read();
  const dataset = values.url === undefined ? withHistory(own) : own;
  const main = called(values.main ?? join(top, 'apps/api/src/server/main.ts'));
  const service =
    values.url === undefined
      ? await startService(main, dataset)
      : { origin: values.url.replace(/\/$/, ''), stop: async () => {} };
  try {
    const requests =
      values.like === undefined
        ? await requestsFor(service.origin, dataset)
        : (await readRecording(called(values.like))).map(({ request }) => request);
    const responses = await recordResponses(service.origin, requests, dataset);
    await writeFile(called(file), recordingText(responses));
    console.log(`${responses.length} answers recorded.`);
  } finally {
    await service.stop();
  }
};

const compare = async (before: string, after: string): Promise<void> => {
  const comparison = compareRecordings(
    await readRecording(called(before)),
    await readRecording(called(after)),
    values.wanted === undefined ? [] : parseWanted(await readFile(called(values.wanted), 'utf8')),
    Number(values.lines),
  );
  console.log(comparisonReport(comparison));
  process.exitCode = comparison.differences.some(({ wanted }) => wanted === undefined) ? 1 : 0;
};

const [command, first, second] = positionals;
if (command === 'record' && first !== undefined) await record(first);
else if (command === 'compare' && first !== undefined && second !== undefined)
  await compare(first, second);
else {
  console.error(usage);
  process.exitCode = 2;
}
