import * as v from 'valibot';
import { bodyText } from './body-text.ts';
import { masked, type Particulars } from './mask.ts';
import type { RecordedAnswer } from './recording.ts';
import { nameOf, type AnswerRequest } from './request.ts';

/** Headers that say what a caller gets. Others are of the connection, of the clock or of a single request. */
const kept = [
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

const send = async (origin: string, { method, address, headers, body }: AnswerRequest) =>
  fetch(origin + address, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });

/** Sends a request and gives its answer as JSON, whether it comes as a document or as an event. */
export const askForJson = async (origin: string, request: AnswerRequest): Promise<unknown> => {
  const response = await send(origin, request);
  const text = await response.text();
  if (!response.ok) throw new Error(`${nameOf(request)} was answered with ${response.status}.`);
  return JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? text);
};

/** Sends a request and gives what is recorded of its answer. */
export const askAndRecord = async (
  request: AnswerRequest,
  particulars: Particulars,
): Promise<RecordedAnswer> => {
  const { origin } = particulars;
  const { next: isNext, ...first } = request;
  const { next } = isNext ? v.parse(page, await askForJson(origin, first)) : {};
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
      kept.flatMap((header) => {
        const value = response.headers.get(header);
        return value === null ? [] : [[header, masked(value, particulars)]];
      }),
    ),
    body: masked(body, particulars),
  };
};
