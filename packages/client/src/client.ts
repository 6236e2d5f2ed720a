import {
  addressOf,
  answerSchema,
  operations,
  type Answer,
  type OperationId,
  type Request,
} from '@parley/contract';
import { sendRequest, type Transport } from './send-request.ts';
import type { ClientLanguage, InLanguage } from './in-language.ts';
import { requireValue, type Result } from './result.ts';
import type { Sparse } from './sparse.ts';

export interface ClientOptions {
  /** Where the service is: `https://parley.example`, with its base path where it has one. */
  origin: string;
  /** Tries after the first one when the service is busy or cannot be reached; 3 unless told. */
  retries?: number;
  /** Longest time for one try, in milliseconds; 30,000 unless told. */
  timeout?: number;
  /** Longest wait between two tries, in milliseconds; 30,000 unless told. */
  longestWait?: number;
  /** Sends requests; the engine's own `fetch` unless told. */
  fetch?: Transport['fetch'];
}

export interface CallOptions {
  /** Gives the request up, also while the client waits to try again. */
  signal?: AbortSignal;
}

/** Lists may be constants. */
type Frozen<T> = T extends readonly (infer Each)[] ? readonly Each[] : T;

/** What an operation may be asked with. */
export type Query<Id extends OperationId> = {
  readonly [Key in keyof Omit<Request<Id>, 'lang'>]: Frozen<Request<Id>[Key]>;
} & { readonly lang?: ClientLanguage };

type LanguageOf<Q> = Q extends { lang: infer L extends ClientLanguage } ? L : ClientLanguage;

/** What comes back for a query: texts in the language asked for, or in both; the fields asked for, or all. */
export type AnswerTo<Id extends OperationId, Q> = InLanguage<Sparse<Answer<Id>, Q>, LanguageOf<Q>>;

/** Operations that answer with a list. */
export type ListId = {
  [Id in OperationId]: Answer<Id> extends { items: readonly unknown[]; next: string | null }
    ? Id
    : never;
}[OperationId];

type Item<Id extends ListId, Q> = AnswerTo<Id, Q> extends { items: (infer T)[] } ? T : never;

/** Operations with a part of the path to fill in. */
type PlaceId = {
  [Id in OperationId]: (typeof operations)[Id]['path'] extends `${string}{${string}` ? Id : never;
}[OperationId];

type Arguments<Q> =
  Record<string, never> extends Q
    ? [query?: Q, options?: CallOptions]
    : [query: Q, options?: CallOptions];

type Call<Id extends OperationId> = <const Q extends Query<Id>>(
  ...given: Id extends PlaceId ? [id: string, ...rest: Arguments<Q>] : Arguments<Q>
) => Promise<Result<AnswerTo<Id, Q>>>;

/** Every operation of the API under its own name, and lists page by page or item by item. */
export type Client = { [Id in OperationId]: Call<Id> } & {
  /** The pages of a list, as they are asked for. Ends with the last page, or with the first failure. */
  pages: <Id extends ListId, const Q extends Query<Id>>(
    list: Id,
    query: Q,
    options?: CallOptions,
  ) => AsyncGenerator<Result<AnswerTo<Id, Q>>, void>;
  /**
   * The items of all pages. A list goes on in the release of the data in which it began.
   *
   * @throws ParleyError when a page cannot be had.
   */
  items: <Id extends ListId, const Q extends Query<Id>>(
    list: Id,
    query: Q,
    options?: CallOptions,
  ) => AsyncGenerator<Item<Id, Q>, void>;
};

/** The fields that a query asks for; undefined where it asks for all. */
const fieldsIn = (query: object): string[] | undefined =>
  'fields' in query && Array.isArray(query.fields) ? query.fields.map(String) : undefined;

const pathAndQuery = ({ pathname, search }: URL): string => pathname + search;

/**
 * A client of the Parley API.
 *
 * @throws TypeError when the origin is no absolute address.
 */
export const createClient = ({
  origin,
  retries = 3,
  timeout = 30_000,
  longestWait = 30_000,
  fetch = (url, init) => globalThis.fetch(url, init),
}: ClientOptions): Client => {
  const base = new URL(origin).href.replace(/\/$/, '');
  const transport: Transport = { fetch, retries, timeout, longestWait };

  const { pathname } = new URL(`${base}/`);
  const at = (address: string): URL =>
    // Addresses in answers already have the base path of a service that has one.
    pathname !== '/' && address.startsWith(pathname)
      ? new URL(address, base)
      : new URL(base + address);
  const urlOf = (address: string): URL =>
    // A service says its public origin, and is asked where the caller reaches it.
    address.startsWith('/') ? at(address) : at(pathAndQuery(new URL(address)));

  const requestOperation = (
    id: OperationId,
    address: string,
    query: object,
    signal: AbortSignal | undefined,
  ) =>
    sendRequest(urlOf(address), answerSchema(operations[id], fieldsIn(query)), transport, signal);

  async function* pages(list: ListId, query: Query<ListId>, { signal }: CallOptions = {}) {
    // A query of ours differs from a request only by not changing its lists.
    let address: string | null = addressOf(list, query as Request<ListId>);
    while (address !== null) {
      // Parsed by the schema of this list.
      const page = (await requestOperation(list, address, query, signal)) as Result<Answer<ListId>>;
      yield page;
      address = page.ok ? page.value.next : null;
    }
  }

  async function* items(list: ListId, query: Query<ListId>, options?: CallOptions) {
    for await (const page of pages(list, query, options)) yield* requireValue(page).items;
  }

  const calls = Object.fromEntries(
    // Object.keys loses the key type; these are exactly the operation ids.
    (Object.keys(operations) as OperationId[]).map((id) => [
      id,
      (...given: unknown[]) => {
        const place = operations[id].path.includes('{') ? String(given.shift()) : undefined;
        // What remains is what the operation's type in `Client` says.
        const [query = {}, options = {}] = given as [Request<typeof id>?, CallOptions?];
        return requestOperation(id, addressOf(id, query, place), query, options.signal);
      },
    ]),
  );
  // The table of operations gives names and types alike, which TypeScript cannot follow through a loop.
  return { ...calls, pages, items } as unknown as Client;
};
