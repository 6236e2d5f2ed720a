import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { requestSpec } from './request.ts';

/** An answer, as it is kept. */
const recordedResponse = v.strictObject({
  name: v.string(),
  request: requestSpec,
  status: v.number(),
  headers: v.record(v.string(), v.string()),
  body: v.string(),
});

export type RecordedResponse = v.InferOutput<typeof recordedResponse>;

/**
 * Reads a recording: a line of JSON for each answer.
 *
 * @throws Error that names the file and the line when it is none.
 */
export const readRecording = async (file: string): Promise<RecordedResponse[]> => {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    try {
      return v.parse(recordedResponse, JSON.parse(line));
    } catch (cause) {
      throw new Error(
        `${file}:${index + 1} is no recorded answer. Write the file anew with: pnpm responses record ${file}`,
        { cause },
      );
    }
  });
};

/** The lines of a recording. */
export const recordingText = (responses: readonly RecordedResponse[]): string =>
  responses.map((answer) => `${JSON.stringify(answer)}\n`).join('');
