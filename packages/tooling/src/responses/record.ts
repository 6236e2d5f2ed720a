import * as v from 'valibot';
import { fetchAndRecord, fetchJson } from './fetch-response.ts';
import type { RecordedDataset } from './dataset.ts';
import { exportRequests } from './export-requests.ts';
import { mcpRequests, toolsRequest } from './mcp-requests.ts';
import { openapiDocument } from './openapi.ts';
import { operationRequests } from './operation-requests.ts';
import { otherRequests } from './other-requests.ts';
import { pageRequests } from './page-requests.ts';
import type { RecordedResponse } from './recording.ts';
import { get, withoutRepetitions, type RequestSpec } from './request.ts';

/** Every request that a service and its dataset lead to. */
export const requestsFor = async (
  origin: string,
  dataset: RecordedDataset,
): Promise<RequestSpec[]> =>
  withoutRepetitions([
    ...operationRequests(
      v.parse(openapiDocument, await fetchJson(origin, get('/openapi.json'))),
      dataset,
    ),
    ...exportRequests(await fetchJson(origin, get('/v1/exports'))),
    ...mcpRequests(await fetchJson(origin, toolsRequest), dataset),
    ...otherRequests(dataset),
    ...pageRequests(dataset),
  ]);

/** Sends every request, one after the other, and gives the answers in the order of the requests. */
export const recordResponses = async (
  origin: string,
  requests: readonly RequestSpec[],
  { dataVersion, hash }: RecordedDataset,
): Promise<RecordedResponse[]> => {
  const responses: RecordedResponse[] = [];
  for (const request of requests)
    responses.push(await fetchAndRecord(request, { origin, dataVersion, dataHash: hash }));
  return responses;
};
