import * as v from 'valibot';

/** A request whose answer is recorded. */
export const requestSpec = v.strictObject({
  method: v.picklist(['GET', 'HEAD', 'OPTIONS', 'POST', 'DELETE']),
  /** Address from the root of the service. */
  address: v.pipe(v.string(), v.startsWith('/')),
  /** Headers that are sent besides those of every request. */
  headers: v.record(v.string(), v.string()),
  /** What is sent, as text. */
  body: v.optional(v.string()),
  /** Ask for the next page of this list, by the cursor that its answer gives. */
  next: v.optional(v.literal(true)),
});

export type RequestSpec = v.InferOutput<typeof requestSpec>;

/** A GET request. */
export const get = (
  address: string,
  headers: Readonly<Record<string, string>> = {},
): RequestSpec => ({ method: 'GET', address, headers: { ...headers } });

/** The page of a list after the one at an address. */
export const nextOf = (address: string): RequestSpec => ({ ...get(address), next: true });

/** What a request is called in recordings, in lists of wanted differences and in reports. */
export const nameOf = ({ method, address, headers, body, next }: RequestSpec): string =>
  [
    method,
    address,
    ...Object.entries(headers).map(([name, value]) => `{${name}: ${value}}`),
    ...(body === undefined ? [] : [body]),
    ...(next ? ['{next page}'] : []),
  ].join(' ');

/** The requests without repetitions, in their order. */
export const withoutRepetitions = (requests: readonly RequestSpec[]): RequestSpec[] => [
  ...new Map(requests.map((request) => [nameOf(request), request])).values(),
];
