import { LRUCache } from 'lru-cache';
import { canonicalAddress } from '../canonical-address.ts';
import type { Releases } from '../releases/releases.ts';
import { namedInRepresentation, representationOf } from './representation.ts';

/** The parts of a read that decide which bytes it gets. */
export interface CacheRequest {
  /** Path and query, without the base path. */
  address: string;
  /** The host that was asked, where it is one of this service's own; undefined for any other. */
  host: string | undefined;
  accept: string | undefined;
  acceptLanguage: string | undefined;
  /** How the bytes are to be encoded. */
  encoding: string;
}

interface ResponseCacheOptions<T> {
  releases: Releases;
  /** Path that every address from the root of the host begins with. */
  base: string;
  /** What an entry takes in memory, in bytes. */
  sizeOf: (entry: T) => number;
  /** What all entries together may take. */
  maxBytes?: number;
}

/** Responses of the current release, by canonical address and representation. */
export interface ResponseCache<T> {
  get: (request: CacheRequest) => T | undefined;
  /**
   * Keeps what anybody may be sent: public, of the current release, and at an address that callers
   * cannot vary. With a query, only an answer that names its canonical address has one.
   */
  set: (request: CacheRequest, headers: Headers, entry: T) => void;
}

export const defaultCacheBytes = 64_000_000;

/** The share of the cache that one response may take. */
const largestShare = 8;

const keyOf = (request: CacheRequest, address: string, host: string): string =>
  `${request.encoding} ${representationOf({ ...request, address })} ${host}${address}`;

/**
 * A cache that no caller can fill or divide: bounded in bytes, the least recently used go first. How
 * an address or a header is spelled, in which order headers come and which host is asked make no
 * further entry. Emptied when another release becomes current.
 */
export const createResponseCache = <T extends object>({
  releases,
  base,
  sizeOf,
  maxBytes = defaultCacheBytes,
}: ResponseCacheOptions<T>): ResponseCache<T> => {
  const entries = new LRUCache<string, T>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / largestShare),
    sizeCalculation: (entry, key) => sizeOf(entry) + 2 * key.length,
  });
  releases.eachCurrent(() => entries.clear());

  return {
    get: (request) => {
      const { address, host } = request;
      const entry = entries.get(keyOf(request, address, ''));
      return entry === undefined && host !== undefined
        ? entries.get(keyOf(request, address, host))
        : entry;
    },
    set: (request, headers, entry) => {
      const version = headers.get('X-Data-Version');
      const isPublic = headers.get('Cache-Control')?.startsWith('public') === true;
      if (!isPublic || (version !== null && version !== releases.current().version)) return;
      const location = headers.get('Content-Location');
      if (location === null && request.address.includes('?')) return;
      const canonical =
        location === null ? request.address : canonicalAddress(location.slice(base.length));
      const varies = new Set(headers.get('Vary')?.toLowerCase().split(/,\s*/));
      const host = varies.delete('host') ? request.host : '';
      varies.delete('accept-encoding');
      for (const name of namedInRepresentation({ ...request, address: canonical }))
        varies.delete(name);
      // It depends on something that the key does not tell apart.
      if (host === undefined || varies.size > 0) return;
      entries.set(keyOf(request, canonical, host), entry);
    },
  };
};
