import { sampleIds, plansOf, type RecordedDataset } from './dataset.ts';
import type { OpenapiDocument, OpenapiOperation, OpenapiParameter } from './openapi.ts';
import { isFilter, valuesOf, wordsOf } from './parameter-values.ts';
import { get, nextOf, type RequestSpec } from './request.ts';

/** An address with a query; commas part the items of a list and stay as they are. */
export const withQuery = (path: string, query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(query).toString().replaceAll('%2C', ',');
  return search === '' ? path : `${path}?${search}`;
};

const named = ({ parameters }: OpenapiOperation, name: string): OpenapiParameter | undefined =>
  parameters.find((parameter) => parameter.in === 'query' && parameter.name === name);

/** What an operation must be asked with. */
const requiredQuery = (
  { operationId, parameters }: OpenapiOperation,
  dataset: RecordedDataset,
): Record<string, string> => ({
  ...Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'query' && parameter.required)
      .map((parameter) => [
        parameter.name,
        (parameter.name === 'q' ? wordsOf(dataset) : valuesOf(parameter, dataset))[0] ?? '',
      ]),
  ),
  // One of three parameters is required here, which OpenAPI cannot say.
  ...(operationId === 'cite' ? { provision: dataset.provisions.at(-1)?.id ?? '' } : {}),
});

/** Requests with each filter at a few values, with two values, and with two filters at once. */
const filterQueries = (
  operation: OpenapiOperation,
  dataset: RecordedDataset,
): Record<string, string>[] => {
  const filters = operation.parameters
    .filter(isFilter)
    .map((parameter) => ({ name: parameter.name, values: valuesOf(parameter, dataset) }))
    .filter(({ values }) => values.length > 0);
  const both = filters.flatMap(({ name, values: [first, second] }) =>
    first === undefined || second === undefined || first === 'true'
      ? []
      : [{ [name]: `${first},${second}` }],
  );
  const together = filters.slice(0, 2).map(({ name, values }) => [name, values.at(-1) ?? '']);
  return [
    ...filters.flatMap(({ name, values }) => values.map((value) => ({ [name]: value }))),
    ...both.slice(0, 1),
    ...(together.length === 2 ? [Object.fromEntries(together)] : []),
    ...(named(operation, 'q') ? wordsOf(dataset).map((q) => ({ q })) : []),
    ...(operation.operationId === 'cite' ? citedThings(dataset) : []),
  ];
};

const citedThings = (dataset: RecordedDataset): Record<string, string>[] => {
  const plans = plansOf(dataset);
  return [
    ...sampleIds(dataset, 'plan').map((plan) => ({ plan })),
    { plans: plans.join(',') },
    { plans: plans.toReversed().join(','), topic: dataset.topics[0]?.id ?? '' },
  ];
};

/** Requests that say how to answer: language, release, fields, order. */
const shapeQueries = (operation: OpenapiOperation): Record<string, string>[] => {
  const fields = named(operation, 'fields')?.schema.items?.enum ?? [];
  const sort = named(operation, 'sort')?.schema.items?.enum ?? [];
  const orders = [sort[0], sort.at(-1)].filter((order) => order !== undefined);
  return [
    { lang: 'en' },
    { lang: 'zh' },
    ...(fields.length > 2 ? [{ fields: [fields[1], fields.at(-1)].join(',') }] : []),
    ...orders.map((order) => ({ sort: order, fields: 'id', limit: '200' })),
  ];
};

const listForms = (path: string, query: Readonly<Record<string, string>>): RequestSpec[] => {
  const few = { ...query, limit: '3' };
  return [
    nextOf(withQuery(path, few)),
    get(withQuery(`${path}.csv`, few)),
    get(withQuery(`${path}.csv`, { ...few, lang: 'zh' })),
    get(withQuery(`${path}.ndjson`, few)),
    get(withQuery(path, few), { Accept: 'text/csv' }),
    get(withQuery(path, few), { Accept: 'application/x-ndjson' }),
    get(`${path}.csv-metadata.json`),
  ];
};

const requestsOf = (
  path: string,
  operation: OpenapiOperation,
  dataset: RecordedDataset,
): RequestSpec[] => {
  const isList = 'text/csv' in operation.responses['200'].content;
  const required = requiredQuery(operation, dataset);
  const requestWith = (query: Readonly<Record<string, string>>): RequestSpec =>
    // A citation is of one thing: what is to be cited takes the place of what is cited otherwise.
    get(
      withQuery(
        path,
        operation.operationId === 'cite' && ('plan' in query || 'plans' in query)
          ? query
          : { ...required, ...query },
      ),
    );
  return [
    get(path),
    requestWith({}),
    ...filterQueries(operation, dataset).map((query) =>
      requestWith(isList && !('limit' in query) ? { ...query, limit: '20' } : query),
    ),
    ...shapeQueries(operation).map((query) =>
      requestWith(isList && !('limit' in query) ? { ...query, limit: '5' } : query),
    ),
    ...(isList ? listForms(path, required) : []),
  ];
};

/** Requests for one thing: the first and the last of its kind, and one that does not exist. */
const requestsOfOne = (
  path: string,
  place: string,
  operation: OpenapiOperation,
  dataset: RecordedDataset,
): RequestSpec[] => {
  const filled = (id: string): string => path.replace(`{${place}}`, id);
  const ids = sampleIds(dataset, place);
  const [first = ''] = ids;
  return [
    ...ids.map((id) => get(filled(id))),
    ...shapeQueries(operation).map((query) => get(withQuery(filled(first), query))),
    ...ids.slice(0, 2).map((id) => get(`${filled(id)}.jsonld`)),
    get(filled(first), { Accept: 'application/ld+json' }),
    get(filled('nothing-of-this-name')),
  ];
};

/** Requests for every operation that the service's OpenAPI document names. */
export const operationRequests = (
  { paths }: OpenapiDocument,
  dataset: RecordedDataset,
): RequestSpec[] =>
  Object.entries(paths).flatMap(([path, { get: operation }]) => {
    const place = /\{(\w+)\}/.exec(path)?.[1];
    if (place === 'file' || operation === undefined) return [];
    return place === undefined
      ? requestsOf(path, operation, dataset)
      : requestsOfOne(path, place, operation, dataset);
  });
