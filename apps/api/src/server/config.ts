import { availableParallelism } from 'node:os';
import * as v from 'valibot';
import { defaultBounds } from './connections.ts';
import { allowable, type Allowed } from './data-updates/may-follow.ts';

const portMessage = 'PORT must be a whole number from 0 to 65535, for example PORT=8787.';

const rateMessage =
  'RATE_LIMIT must be how many points one caller has in a minute, for example RATE_LIMIT=6000, or 0 for no limit.';

const cacheMessage =
  'CACHE_MB must be how many megabytes cached responses may take, for example CACHE_MB=64.';

const connectionsMessage =
  'MAX_CONNECTIONS must be how many connections may be open, for example MAX_CONNECTIONS=2000.';

const threadsMessage =
  'THREADS must be how many threads make answers, from 1 to 64, for example THREADS=3.';

const proxyMessage =
  'TRUST_PROXY must be the number of trusted proxies in front of Parley, for example TRUST_PROXY=1.';

const allowMessage =
  'DATA_ALLOW must name which releases may be followed besides newer ones: older, prerelease or older,prerelease.';

/** Nobody on the way may put other data in place of those of the registry. */
const isRegistry = (address: string): boolean => {
  if (!/^https?:\/\/[^\s?#]+$/.test(address) || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
};

const environment = v.object({
  PORT: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,5}$/, portMessage),
      v.toNumber(),
      v.maxValue(65_535, portMessage),
    ),
    '8787',
  ),
  HOST: v.optional(
    v.pipe(v.string(), v.nonEmpty('HOST must be an address, for example HOST=0.0.0.0.')),
    '127.0.0.1',
  ),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https?:\/\/[^/\s?#]+(?:\/[\w~-][\w.~-]*)*$/,
        'PUBLIC_URL must be where readers reach the service, without a slash at its end, for example PUBLIC_URL=https://parley.example or https://host.example/parley.',
      ),
    ),
  ),
  REPOSITORY_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https:\/\/[^/\s]+\/[^\s?#]*[^\s?#/]$/,
        'REPOSITORY_URL must be the https address of a repository, for example REPOSITORY_URL=https://git.example/parley/parley.',
      ),
    ),
  ),
  CONTACT_MAIL: v.optional(
    v.pipe(
      v.string(),
      v.email(
        'CONTACT_MAIL must be the mail address that corrections go to, for example CONTACT_MAIL=corrections@parley.example.',
      ),
    ),
  ),
  DATASET: v.optional(v.pipe(v.string(), v.nonEmpty('DATASET must be the path of a file.'))),
  SITE: v.optional(v.pipe(v.string(), v.nonEmpty('SITE must be the path of a folder.'))),
  RATE_LIMIT: v.optional(
    v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d{0,6})$/, rateMessage), v.toNumber()),
  ),
  CACHE_MB: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/, cacheMessage), v.toNumber())),
  MAX_CONNECTIONS: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,5}$/, connectionsMessage), v.toNumber()),
    String(defaultBounds.connections),
  ),
  THREADS: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d?$/, threadsMessage),
      v.toNumber(),
      v.maxValue(64, threadsMessage),
    ),
  ),
  TRUST_PROXY: v.optional(v.pipe(v.string(), v.regex(/^\d$/, proxyMessage), v.toNumber()), '0'),
  DATA_REGISTRY: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isRegistry,
        'DATA_REGISTRY must be the https address of an npm registry, for example DATA_REGISTRY=https://registry.npmjs.org. Without https it must be on this machine.',
      ),
    ),
  ),
  DATA_CHANNEL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[a-z][a-z0-9-]*$/, 'DATA_CHANNEL must be a channel, for example latest or next.'),
    ),
    'latest',
  ),
  DATA_ALLOW: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => (text === '' ? [] : text.split(','))),
      v.array(v.picklist(allowable, allowMessage)),
    ),
    '',
  ),
  DATA_POLL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[1-9]\d{0,5}$/, 'DATA_POLL must be seconds, for example DATA_POLL=60.'),
      v.toNumber(),
    ),
    '60',
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent.',
    ),
    'info',
  ),
});

export interface Config {
  port: number;
  host: string;
  /** Where readers reach the service. Its path, if any, is the base path of every address. */
  publicUrl: string | undefined;
  /** Address of the repository that corrections are sent to. */
  repositoryUrl: string | undefined;
  contactMail: string | undefined;
  /** Path of a compiled dataset to serve in place of the one that was built here. */
  dataset: string | undefined;
  /** Folder of a built web app to serve in place of the one that was built here. */
  site: string | undefined;
  /**
   * Points that one caller has in a minute; 0 for no limit, absent for the default, which does not hold
   * for programs on the same machine.
   */
  rateLimit: number | undefined;
  /** What cached responses may take, in bytes; absent for the default. */
  cacheBytes: number | undefined;
  /** How many connections may be open at a time. */
  connections: number;
  /** How many threads make answers beside the one that listens. */
  threads: number;
  /** How many proxies in front are ours. */
  trustProxy: number;
  /** Where to look for newer data; absent where the service keeps the data that it came with. */
  follow: { registry: string; channel: string; interval: number; allowed: Allowed } | undefined;
  logLevel: string;
}

/** More threads than these are started only where that is asked for: each takes some 150 MB. */
const mostThreads = 4;

/** A setting that cannot be used. The message is one line and says what to set. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the settings from environment variables. The README lists them in one table.
 *
 * @throws ConfigError when a setting has a value it may not have.
 */
export const readConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const result = v.safeParse(environment, variables);
  if (!result.success) throw new ConfigError(result.issues.map(({ message }) => message).join(' '));
  const {
    PORT,
    HOST,
    PUBLIC_URL,
    REPOSITORY_URL,
    CONTACT_MAIL,
    DATASET,
    SITE,
    RATE_LIMIT,
    CACHE_MB,
    THREADS,
    MAX_CONNECTIONS,
    TRUST_PROXY,
    LOG_LEVEL,
    ...data
  } = result.output;
  return {
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL,
    repositoryUrl: REPOSITORY_URL,
    contactMail: CONTACT_MAIL,
    dataset: DATASET,
    site: SITE,
    rateLimit: RATE_LIMIT,
    cacheBytes: CACHE_MB === undefined ? undefined : CACHE_MB * 1_000_000,
    connections: MAX_CONNECTIONS,
    threads: THREADS ?? Math.min(Math.max(1, availableParallelism() - 1), mostThreads),
    trustProxy: TRUST_PROXY,
    follow:
      data.DATA_REGISTRY === undefined
        ? undefined
        : {
            registry: data.DATA_REGISTRY.replace(/\/$/, ''),
            channel: data.DATA_CHANNEL,
            interval: data.DATA_POLL,
            allowed: new Set(data.DATA_ALLOW),
          },
    logLevel: LOG_LEVEL,
  };
};
