import type { Hono } from 'hono';
import { descriptionPaths } from '../machines/description-paths.ts';
import { respond, variesByHost } from '../middleware/respond.ts';
import { RequestProblem } from '../problem-response.ts';
import type { AppEnv } from '../releases/answering-release.ts';
import { originOf } from './machine-files.ts';

interface WellKnownOptions {
  publicUrl: string | undefined;
  /** Where mistakes are told to, as the installation names it. */
  contactMail: string | undefined;
  repositoryUrl: string | undefined;
  now: () => Date;
}

const catalogPath = '/.well-known/api-catalog';

/** Days for which what `security.txt` says is promised; each answer is made anew. */
const promised = 30;

/** The day so many days after another. */
const after = (day: Date, days: number): string =>
  new Date(
    Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() + days),
  ).toISOString();

/** The APIs of this host and where they are described, as a set of links (RFC 9727, RFC 9264). */
const catalogOf = (origin: string): object => {
  const link = (href: string, type: string) => ({ href: origin + href, type });
  return {
    linkset: [
      {
        anchor: origin + catalogPath,
        item: [link('/v1', 'application/json'), link('/mcp', 'application/json')],
      },
      {
        anchor: `${origin}/v1`,
        'service-desc': [link('/openapi.json', 'application/json')],
        'service-doc': [link('/docs', 'text/html')],
        'service-meta': [
          link(descriptionPaths.dataset, 'application/ld+json'),
          link(descriptionPaths.dcat, 'application/ld+json'),
          link(descriptionPaths.croissant, 'application/ld+json'),
        ],
        status: [link('/healthz', 'application/json')],
      },
      { anchor: `${origin}/mcp`, 'service-doc': [link('/llms.txt', 'text/plain')] },
    ],
  };
};

/** Serves what is found at names that are the same on every host. */
export const mountWellKnown = (
  app: Hono<AppEnv>,
  { publicUrl, contactMail, repositoryUrl, now }: WellKnownOptions,
): void => {
  app.get(catalogPath, (context) => {
    const origin = originOf(context, publicUrl);
    return respond(context, {
      body: JSON.stringify(catalogOf(origin), undefined, 2),
      contentType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
      lifetime: 'document',
      headers: {
        ...variesByHost(publicUrl),
        Link: `<${origin}${catalogPath}>; rel="api-catalog"`,
      },
    });
  });

  app.get('/.well-known/security.txt', (context) => {
    const contact = contactMail === undefined ? repositoryUrl : `mailto:${contactMail}`;
    // Nobody is named where the installation names nobody.
    if (contact === undefined) throw new RequestProblem('not-found');
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${after(now(), promised)}`,
      'Preferred-Languages: en, zh',
      ...(publicUrl === undefined ? [] : [`Canonical: ${publicUrl}/.well-known/security.txt`]),
    ];
    return respond(context, {
      body: lines.map((line) => `${line}\n`).join(''),
      contentType: 'text/plain; charset=utf-8',
      lifetime: 'document',
    });
  });
};
