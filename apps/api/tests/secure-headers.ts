import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

/** What an answer is, which decides what is owed: something to show, a part of that, or data. */
export type Kind = 'page' | 'file' | 'data';

type Check = (value: string, kind: Kind) => boolean;

const is =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value.toLowerCase());

const policyNames = (value: string): string[] =>
  value.split(';').flatMap((directive) => directive.trim().split(/\s+/, 1));

/**
 * The headers that the OWASP Secure Headers Project lists to add (`ci/headers_add.json`) and the OWASP
 * REST Security Cheat Sheet asks for, each with what fits an open, read-only service. We leave out
 * `Clear-Site-Data`, which ends a session (there is none), and `no-store` for what is public.
 * `Strict-Transport-Security` depends on how the service is reached, and is tested by itself.
 */
const owed: readonly { name: string; kinds?: readonly Kind[]; fits: Check }[] = [
  { name: 'X-Content-Type-Options', fits: is('nosniff') },
  { name: 'X-Frame-Options', fits: is('deny') },
  { name: 'X-Permitted-Cross-Domain-Policies', fits: is('none') },
  { name: 'Referrer-Policy', fits: is('no-referrer') },
  {
    name: 'Content-Security-Policy',
    fits: (value) => {
      const names = policyNames(value);
      return value.includes("default-src 'none'") && names.includes('frame-ancestors');
    },
  },
  // Data are for any origin to read; the rest is for our own pages.
  {
    name: 'Cross-Origin-Resource-Policy',
    fits: (value, kind) => value === (kind === 'data' ? 'cross-origin' : 'same-origin'),
  },
  { name: 'Cross-Origin-Embedder-Policy', kinds: ['page', 'file'], fits: is('require-corp') },
  { name: 'Cross-Origin-Opener-Policy', kinds: ['page'], fits: is('same-origin') },
  {
    name: 'Permissions-Policy',
    kinds: ['page'],
    fits: (value) =>
      ['camera', 'geolocation', 'microphone', 'payment', 'usb'].every((feature) =>
        value.includes(`${feature}=()`),
      ),
  },
];

/** Those that tell an attacker what runs here (`ci/headers_remove.json`), as patterns. */
const unwanted =
  /^(?:server|powered-by|product|sourcemap|host-header|x-(?:powered|aspnet|generat|framework|cms|page|php|server|source|runtime|debug).*|via)$/i;

/** What Google's CSP Evaluator finds wrong with a policy, in words; its advice is left out. */
const evaluated = (policy: string): string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= Severity.HIGH_MAYBE)
    .map(({ description }) => `Content-Security-Policy: ${description}`);

/** What is missing from the headers of an answer, or should not be there; empty when all is well. */
export const lacking = (headers: Headers, kind: Kind): string[] => [
  ...owed
    .filter(
      ({ kinds = [kind], name, fits }) =>
        kinds.includes(kind) && !fits(headers.get(name) ?? '', kind),
    )
    .map(({ name }) => `${name}: ${headers.get(name) ?? 'absent'}`),
  ...[...headers.keys()].filter((name) => unwanted.test(name)),
  ...evaluated(headers.get('Content-Security-Policy') ?? ''),
];
