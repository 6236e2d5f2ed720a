import { pagePaths } from '@parley/model';
import type { SentActor, SentEvent, SentSource, SentVenue } from '../resources.ts';
import { conceptAddress, languageMap, type JsonLdOptions } from './common.ts';

/** Where the API has a source, which has no page of its own. */
export const sourceAddress = ({ origin }: JsonLdOptions, id: string): string =>
  `${origin}/v1/sources/${id}`;

/** The tag of a language of the data. */
const tagOf = (language: string): string => (language === 'zh' ? 'zh-Hans' : language);

/** Something that happened. No cause is claimed between it and the provisions that it touches. */
export const eventToJsonLd = (event: SentEvent, options: JsonLdOptions): object => ({
  '@id': `${options.origin}${pagePaths.event(event.id)}`,
  '@type': 'Event',
  identifier: event.id,
  name: languageMap(event.title),
  description: languageMap(event.summary),
  startDate: event.date,
  additionalType: conceptAddress(options, 'event-kind', event.kind),
  keywords: [conceptAddress(options, 'event-verification', event.verification)],
  about: [
    ...event.topics.map((topic) => `${options.origin}${pagePaths.topic(topic)}`),
    ...event.provisions.map(
      ({ provision }) => `${options.origin}${pagePaths.provision(provision)}`,
    ),
  ],
  contributor: event.actors.map(({ actor }) => `${options.origin}${pagePaths.actor(actor)}`),
  subjectOf: event.sources.map(({ id }) => sourceAddress(options, id)),
});

/** What schema.org calls an actor; what is neither organised nor one person is a thing. */
const actorTypes: Partial<Record<SentActor['kind'], string>> = {
  person: 'Person',
  state: 'Country',
  'firm-group': 'Thing',
  'research-group': 'Thing',
  'state-group': 'Thing',
  public: 'Thing',
  publication: 'CreativeWork',
};

/** A body, group or person. */
export const actorToJsonLd = (actor: SentActor, options: JsonLdOptions): object => ({
  '@id': `${options.origin}${pagePaths.actor(actor.id)}`,
  '@type': actorTypes[actor.kind] ?? 'Organization',
  identifier: actor.id,
  name: languageMap(actor.name),
  ...(actor.abbreviation === undefined ? {} : { alternateName: actor.abbreviation }),
  additionalType: conceptAddress(options, 'actor-kind', actor.kind),
  ...(actor.parent === undefined
    ? {}
    : { parentOrganization: `${options.origin}${pagePaths.actor(actor.parent)}` }),
});

/** A document or page that something rests on: not ours. */
export const sourceToJsonLd = (source: SentSource, options: JsonLdOptions): object => ({
  '@id': sourceAddress(options, source.id),
  '@type': 'CreativeWork',
  identifier: source.id,
  name: languageMap(source.title),
  publisher: { '@type': 'Organization', name: languageMap(source.publisher) },
  ...(source.date === undefined ? {} : { datePublished: source.date }),
  ...(source.url === undefined ? {} : { url: source.url }),
  inLanguage: tagOf(source.language),
  ...(source.textOf === undefined
    ? {}
    : { about: source.textOf.map((plan) => `${options.origin}${pagePaths.plan(plan)}`) }),
});

/** A place where governments meet or work. */
export const venueToJsonLd = (venue: SentVenue, options: JsonLdOptions): object => ({
  '@id': `${options.origin}${pagePaths.venue(venue.id)}`,
  '@type': 'Organization',
  identifier: venue.id,
  name: languageMap(venue.name),
  ...(venue.abbreviation === undefined ? {} : { alternateName: venue.abbreviation }),
  description: languageMap(venue.use),
  subjectOf: venue.sources.map(({ id }) => sourceAddress(options, id)),
});
