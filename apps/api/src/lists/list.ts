import type { Answer, OperationId, Recorded } from '@parley/contract';
import { matchesWords } from '@parley/queries/comparison';
import { grouped, type Group } from '@parley/queries/lists';
import type { ChangeKind, Language } from '@parley/model';
import { pageOf } from '../paging.ts';
import type { Params } from '../read-request.ts';
import type { Release, ReleaseIndex } from '../releases/release.ts';
import type { Call } from '../routes/call.ts';
import { changedSince } from '../releases/since.ts';
import { recordOf, roomFor, type RecordKind } from '../present/record.ts';
import { sorted, type SortValue } from './sorted.ts';

/** What a list sends for each of its items. */
type Sent<Id extends OperationId> = Answer<Id> extends { items: (infer Item)[] } ? Item : never;

/** What the list itself says of an item; the rest is put beside it. */
type Own<T> = T extends Recorded ? Omit<T, keyof Recorded | 'expanded'> : T;

/** Keys by which a list can be sorted, from the contract. */
type SortKey<Id extends OperationId> =
  Params<Id> extends { sort?: (infer Key)[] | undefined }
    ? Exclude<Key, `-${string}`> & string
    : never;

/** Keys by which a list can be counted, from the contract. */
type GroupKey<Id extends OperationId> =
  Params<Id> extends { group_by?: (infer Key)[] | undefined } ? Key & string : never;

/** How one list of the contract is answered. */
interface ListAnswer<Id extends OperationId, Item> {
  /** Kind of the entries, where each is a record with links and history. */
  kind?: RecordKind;
  /** Kind of entries that are no records, by which changes name them. */
  changedAs?: ChangeKind;
  /** Everything, in reading order. */
  all: (release: Release, params: Params<Id>) => readonly Item[];
  /** Refuses ids that the release does not have. */
  check?: (params: Params<Id>, index: ReleaseIndex, release: Release) => void;
  /** Whether an item passes every filter; within one filter, any value will do. */
  passes?: (params: Params<Id>, index: ReleaseIndex) => (item: Item) => boolean;
  /** The texts in which the words of `q` are looked for, unless `passes` does that. */
  words?: (item: Item, index: ReleaseIndex) => readonly (string | undefined)[];
  /** What each sort key compares. */
  sorts: Record<SortKey<Id>, (item: Item, language: Language, index: ReleaseIndex) => SortValue>;
  /** The values by which things are counted, where the contract has `group_by`. */
  groups?: Record<
    GroupKey<Id>,
    (item: Item, index: ReleaseIndex) => readonly (string | undefined)[]
  >;
  send: (item: Item, index: ReleaseIndex) => Own<Sent<Id>>;
}

/** What a list reads of any request, whatever else may be asked there. */
export interface ListParams {
  limit?: number | undefined;
  cursor?: string | undefined;
  lang?: Language | undefined;
  q?: string | undefined;
  sort?: readonly string[] | undefined;
  fields?: readonly string[] | undefined;
  changed_since?: string | undefined;
  group_by?: readonly string[] | undefined;
  /** Whether a table begins with a byte order mark. */
  bom?: boolean | undefined;
  expand?: readonly string[] | undefined;
}

/** Makes the handler of a list: checks ids, filters, sorts, cuts the page and presents it. */
export const list =
  <Id extends OperationId, Item>({
    kind,
    changedAs,
    all,
    check,
    passes,
    words,
    sorts,
    groups,
    send,
  }: ListAnswer<Id, Item>) =>
  (
    call: Call<Id>,
  ): {
    items: Sent<Id>[];
    total: number;
    groups?: Group[];
    dataVersion: string;
    next: string | null;
  } => {
    const { index, release } = call;
    // Every list's query is made of these parameters and its own filters.
    const params = call.params as Params<Id> & ListParams;
    check?.(params, index, release);
    const hasChanged = changedSince(release, params.changed_since, kind ?? changedAs);
    const passesFilters = passes?.(params, index) ?? (() => true);
    const matches = params.q === undefined ? undefined : matchesWords(params.q);
    const matching = all(release, params).filter(
      (item) =>
        hasChanged(item) &&
        passesFilters(item) &&
        (!matches || !words || matches(words(item, index))),
    );
    const language = params.lang ?? 'en';
    const values = new Map<string, (item: Item) => SortValue>(
      Object.entries<ListAnswer<Id, Item>['sorts'][SortKey<Id>]>(sorts).map(([key, value]) => [
        key,
        (item) => value(item, language, index),
      ]),
    );
    const counted = new Map<
      string,
      (item: Item, index: ReleaseIndex) => readonly (string | undefined)[]
    >(Object.entries(groups ?? {}));
    const valuesOf = (item: Item, key: string) =>
      (counted.get(key)?.(item, index) ?? []).filter((value) => value !== undefined);
    const inOrder = sorted(matching, params.sort ?? [], values, language);
    const pageWith = (limit: number | undefined) =>
      pageOf(inOrder, { ...params, limit }, call.filters, {
        release,
        defaultLimit: call.defaultLimit,
      });
    const asked = pageWith(params.limit);
    // What is sent whole is as large as the data, whoever asks; a page is not.
    const isWhole = params.limit === undefined && !Number.isFinite(call.defaultLimit);
    const room =
      kind === undefined || isWhole
        ? asked.items.length
        : roomFor(release, kind, asked.items, params.expand);
    const page = room < asked.items.length ? pageWith(room) : asked;
    return {
      items: page.items.map((item) => {
        const own = send(item, index);
        const whole =
          kind !== undefined &&
          typeof own === 'object' &&
          own !== null &&
          'id' in own &&
          typeof own.id === 'string'
            ? recordOf(call, kind, { ...own, id: own.id }, params.expand)
            : own;
        // A list of records names its kind, and what is put beside each is what the contract says of records.
        return whole as Sent<Id>;
      }),
      total: page.total,
      ...(params.group_by ? { groups: grouped(matching, params.group_by, valuesOf) } : {}),
      dataVersion: release.version,
      next: page.next === null ? null : call.withCursor(page.next),
    };
  };
