import * as v from 'valibot';
import { bodyText } from './body-text.ts';
import { masked, type Particulars } from './mask.ts';
import type { RecordedResponse } from './recording.ts';
import { nameOf, type RequestSpec } from './request.ts';

/** Headers that say what a caller gets. Others are of the connection, of the clock or of a single request. */
const recordedHeaders = [
  'content-type',
  'content-language',
  'content-location',
  'content-disposition',
  'location',
  'link',
  'cache-control',
  'vary',
  'allow',
];

const page = v.looseObject({ next: v.nullable(v.string()) });

const send = async (origin: string, { method, address, headers, body }: RequestSpec) =>
  fetch(origin + address, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });

/** Sends a request and gives its answer as JSON, whether it comes as a document or as an event. */
export const fetchJson = async (origin: string, request: RequestSpec): Promise<unknown> => {
  const response = await send(origin, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${nameOf(request)} was answered with ${response.status}.`);
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
};

/** Sends a request and gives what is recorded of its answer. */
export const fetchAndRecord = async (
  request: RequestSpec,
  particulars: Particulars,
): Promise<RecordedResponse> => {
  const { origin } = particulars;
  const { next: isNext, ...first } = request;
  const { next } = isNext ? v.parse(page, await fetchJson(origin, first)) : {};
  const response = await send(origin, { ...first, address: next ?? first.address });
  const body = await bodyText(
    response.headers.get('content-type') ?? '',
    new Uint8Array(await response.arrayBuffer()),
  );
  return {
    name: nameOf(request),
    request,
    status: response.status,
    headers: Object.fromEntries(
      recordedHeaders.flatMap((header) => {
        const value = response.headers.get(header);
        return value === null ? [] : [[header, masked(value, particulars)]];
      }),
    ),
    body: masked(body, particulars),
  };
};
