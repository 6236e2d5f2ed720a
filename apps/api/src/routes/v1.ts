import { toTurtle } from '@parley/contract/json-ld';
import { addressOf, canonicalRequest, operations, type OperationId } from '@parley/contract';
import type { Context, Hono } from 'hono';
import type { ExportStore } from '../exports/export-store.ts';
import type { ListParams } from '../lists/list.ts';
import { respond } from '../middleware/respond.ts';
import { previousCursor } from '../paging.ts';
import { movedTo } from '../redirect.ts';
import { RequestProblem } from '../problem-response.ts';
import { readRequest } from '../read-request.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { requestedRelease } from '../releases/requested-release.ts';
import { resolveAddress, withId } from '../releases/redirected.ts';
import type { Release } from '../releases/release.ts';
import type { Releases } from '../releases/releases.ts';
import { bibliographyOfAnswer, isCited } from '../resources/bibliographies.ts';
import { isLinked, linkedDocument } from '../resources/linked-data.ts';
import { languageOf } from '../negotiate.ts';
import type { Call } from './call.ts';
import {
  acceptedFormat,
  bibliographyFormats,
  formats,
  isBibliographyFormat,
  isLinkedFormat,
  isList,
  linkedFormats,
  type BibliographyFormat,
  type Format,
  type LinkedFormat,
} from './formats.ts';
import { handlers } from './handlers.ts';
import { addressIn, represent } from './represent.ts';

/** Items on a page when the request does not say. */
const pageSize = 50;

interface V1Options {
  releases: Releases;
  /** Origin of the public addresses, where the service has one. */
  publicUrl: string | undefined;
  /** Path that every address from the root of the host begins with; empty without one. */
  base: string;
  /** Address of the repository that corrections are sent to. */
  repositoryUrl: string | undefined;
  /** The files of a release. */
  storeFor: (release: Release) => ExportStore;
}

/** The part of a path in braces; a suffix belongs to the form, not to the id. */
const withoutSuffix = (place: string, format: Format | undefined): string => {
  const { suffix } = formats[format ?? 'json'];
  return suffix !== '' && place.endsWith(suffix) ? place.slice(0, -suffix.length) : place;
};

/** Whether a form is at an address of its own, also when it was asked for by its media type. */
const hasOwnAddress = (format: Format): boolean =>
  isLinkedFormat(format) || isBibliographyFormat(format);

/** What a form cannot show is refused, so that nobody takes it for having been heard. */
const requireShowable = (format: Format, params: ListParams): void => {
  if (params.group_by !== undefined && format !== 'json')
    throw new RequestProblem('invalid-parameter', [
      { parameter: 'group_by', message: '`group_by` is answered in JSON: leave the suffix out.' },
    ]);
  if (params.bom !== undefined && format !== 'csv' && format !== 'csvw')
    throw new RequestProblem('invalid-parameter', [
      { parameter: 'bom', message: '`bom` is for CSV: put `.csv` behind the address.' },
    ]);
  if (params.expand !== undefined && format !== 'json' && format !== 'ndjson')
    throw new RequestProblem('invalid-parameter', [
      { parameter: 'expand', message: '`expand` is answered in JSON and NDJSON.' },
    ]);
  if (params.fields !== undefined && hasOwnAddress(format))
    throw new RequestProblem('invalid-parameter', [
      {
        parameter: 'fields',
        message: '`fields` is not for linked data and bibliographies, which have what they need.',
      },
    ]);
};

/** An answer as linked data. */
const inLinkedData = (
  format: LinkedFormat,
  operation: OperationId,
  { index, publicUrl }: Pick<Call<OperationId>, 'index' | 'publicUrl'>,
  result: object,
) => {
  const document = linkedDocument(operation, index, result, publicUrl);
  return {
    body: format === 'ttl' ? toTurtle(document) : JSON.stringify(document),
    contentType: `${formats[format].mediaType}; charset=utf-8`,
    headers: { Vary: 'Accept' },
  };
};

/** An answer as a file for reference managers. */
const asBibliography = (
  format: BibliographyFormat,
  request: Request,
  operation: OperationId,
  call: Pick<Call<OperationId>, 'release' | 'index' | 'publicUrl' | 'base'> & {
    params: ListParams;
  },
  result: object,
) => {
  const { lang } = call.params;
  const language = lang === 'en' || lang === 'zh' ? lang : languageOf(request);
  return {
    body: bibliographyOfAnswer(operation, result, call, bibliographyFormats[format], language),
    contentType: `${formats[format].mediaType}; charset=utf-8`,
    headers: { Vary: 'Accept, Accept-Language', 'Content-Language': language },
  };
};

const answer = async <Id extends OperationId>(
  operation: Id,
  { releases, publicUrl, base, repositoryUrl, storeFor }: V1Options,
  context: Context<AppEnv>,
  suffixed?: Format,
): Promise<Response> => {
  const request = context.req.raw;
  const format = suffixed ?? acceptedFormat(request, operation);
  const url = new URL(context.req.url);
  const params = canonicalRequest(operations[operation].query, readRequest(operation, url));
  requireShowable(format, params);
  const release = requestedRelease(params, context.get('release'), releases);
  const resolved = resolveAddress(release.index, url.pathname);
  if (resolved?.state === 'moved') return movedTo(base + withId(url, resolved.to));
  if (resolved?.state === 'split')
    throw new RequestProblem('not-found', [{ message: `Split into ${resolved.into.join(', ')}.` }]);
  const root = publicUrl ?? base;
  const defaultLimit = format === 'json' ? pageSize : Number.POSITIVE_INFINITY;
  const call: Call<Id> = {
    release,
    isCurrent: release === context.get('release'),
    index: release.index,
    params,
    // The suffix belongs to the form, not to the id.
    place: withoutSuffix(Object.values(context.req.param())[0] ?? '', suffixed),
    publicUrl,
    base,
    root,
    repositoryUrl,
    files: storeFor(release),
    filters: addressOf(operation, {
      ...params,
      limit: undefined,
      cursor: undefined,
      at: undefined,
    }),
    defaultLimit,
    withCursor: (cursor) => root + addressOf(operation, { ...params, cursor }),
  };
  const result = await handlers[operation](call);
  const next = 'next' in result ? result.next : null;
  const listParams: ListParams = params;
  // Pages with what is related to each thing may be shorter than `limit`: only the way on is known.
  const before =
    listParams.expand === undefined
      ? previousCursor(listParams.cursor, listParams.limit ?? defaultLimit)
      : null;
  const { body, contentType, headers } = isLinkedFormat(format)
    ? inLinkedData(format, operation, call, result)
    : isBibliographyFormat(format)
      ? asBibliography(format, request, operation, call, result)
      : represent(format, request, operation, base, result, listParams, release.version);
  const located = suffixed ?? (hasOwnAddress(format) ? format : undefined);
  const to = (address: string) => (located ? addressIn(located, address) : address);
  const links = [
    ...(next === null ? [] : [`<${to(next)}>; rel="next"`]),
    ...(before === null ? [] : [`<${to(call.withCursor(before))}>; rel="prev"`]),
    ...('Link' in headers ? [headers['Link']] : []),
  ];
  return respond(context, {
    body,
    contentType,
    lifetime: 'data',
    release,
    headers: {
      'Content-Location': to(base + addressOf(operation, params, call.place)),
      ...headers,
      ...(links.length === 0 ? {} : { Link: links.join(', ') }),
    },
  });
};

/** Mounts every operation of the contract, and every list in its other forms as well. */
export const mountV1 = (app: Hono<AppEnv>, options: V1Options): void => {
  // Object.keys loses the key type; these are exactly the operation ids.
  for (const operation of Object.keys(operations) as OperationId[]) {
    const path = operations[operation].path.replace(/\{(\w+)\}/, ':$1');
    const inList = isList(operations[operation]);
    const suffixed: Format[] = [
      ...(isLinked(operation) ? linkedFormats : []),
      ...(isCited(operation) ? (['bib', 'ris', 'csl'] as const) : []),
      ...(inList ? (['csv', 'ndjson', 'csvw'] as const) : []),
    ];
    for (const format of suffixed) {
      const { suffix } = formats[format];
      app.get(inList ? path + suffix : `${path}{.+${suffix.replaceAll('.', '\\.')}}`, (context) =>
        answer(operation, options, context, format),
      );
    }
    // JSON by its suffix, for documents that describe what `fields` leaves out.
    if (inList) app.get(`${path}.json`, (context) => answer(operation, options, context));
    app.get(path, (context) => answer(operation, options, context));
    if (!path.includes(':'))
      app.get(`${path}/`, ({ req }) => movedTo(options.base + path + new URL(req.url).search));
  }
};
