import * as v from 'valibot';
import { askAndRecord, askForJson } from './ask.ts';
import type { RecordedDataset } from './dataset.ts';
import { exportRequests } from './export-requests.ts';
import { mcpRequests, toolsRequest } from './mcp-requests.ts';
import { openapiDocument } from './openapi.ts';
import { operationRequests } from './operation-requests.ts';
import { otherRequests } from './other-requests.ts';
import { pageRequests } from './page-requests.ts';
import type { RecordedAnswer } from './recording.ts';
import { get, withoutRepetitions, type AnswerRequest } from './request.ts';

/** Every request that a service and its dataset lead to. */
export const requestsFor = async (
  origin: string,
  dataset: RecordedDataset,
): Promise<AnswerRequest[]> =>
  withoutRepetitions([
    ...operationRequests(
      v.parse(openapiDocument, await askForJson(origin, get('/openapi.json'))),
      dataset,
    ),
    ...exportRequests(await askForJson(origin, get('/v1/exports'))),
    ...mcpRequests(await askForJson(origin, toolsRequest), dataset),
    ...otherRequests(dataset),
    ...pageRequests(dataset),
  ]);

/** Sends every request, one after the other, and gives the answers in the order of the requests. */
export const recordAnswers = async (
  origin: string,
  requests: readonly AnswerRequest[],
  { dataVersion, hash }: RecordedDataset,
): Promise<RecordedAnswer[]> => {
  const answers: RecordedAnswer[] = [];
  for (const request of requests)
    answers.push(await askAndRecord(request, { origin, dataVersion, dataHash: hash }));
  return answers;
};
