import { pagePaths } from '@parley/model';
import type { SentCooperationArea, SentRelation, SentSilenceWithState } from '../resources.ts';
import { sourceAddress } from './around.ts';
import { conceptAddress, languageMap, ours, reference, type JsonLdOptions } from './common.ts';

/** How provisions stand to each other: a reading of ours, based on them. */
export const relationToJsonLd = (relation: SentRelation, options: JsonLdOptions): object => ({
  '@id': `${options.origin}${pagePaths.relation(relation.id)}`,
  '@type': 'CreativeWork',
  identifier: relation.id,
  additionalType: conceptAddress(options, 'relation-type', relation.type),
  abstract: languageMap(relation.reason),
  ...(relation.counterReading === undefined ? {} : { note: languageMap(relation.counterReading) }),
  about: [`${options.origin}${pagePaths.topic(relation.topic)}`],
  isBasedOn: relation.sides.flatMap(({ provisions }) =>
    provisions.map((id) => reference(`${options.origin}${pagePaths.provision(id)}`)),
  ),
  creativeWorkStatus: conceptAddress(options, 'evidence', relation.evidence),
  ...ours(options),
});

/** That a plan says nothing on something: a finding of ours, with what speaks on it elsewhere. */
export const silenceToJsonLd = (
  { id, topic, plan, subject, state, searched, counterparts }: SentSilenceWithState,
  options: JsonLdOptions,
): object => ({
  '@id': `${options.origin}${pagePaths.silence(id)}`,
  '@type': 'CreativeWork',
  identifier: id,
  additionalType: conceptAddress(options, 'cell-state', state),
  ...(subject === undefined ? {} : { name: languageMap(subject) }),
  description: languageMap(searched),
  about: [`${options.origin}${pagePaths.topic(topic)}`],
  isBasedOn: [reference(`${options.origin}${pagePaths.plan(plan)}`)],
  mentions: counterparts.map((each) => `${options.origin}${pagePaths.provision(each)}`),
  ...ours(options),
});

/** Where governments could work together: a proposal with its case and the case against it. */
export const areaToJsonLd = (area: SentCooperationArea, options: JsonLdOptions): object => ({
  '@id': `${options.origin}${pagePaths.area(area.id)}`,
  '@type': 'CreativeWork',
  identifier: area.id,
  name: languageMap(area.title),
  abstract: languageMap(area.reasoning),
  note: languageMap(area.counterArgument),
  additionalType: conceptAddress(options, 'cooperation-basis', area.basis),
  about: area.topics.map((topic) => `${options.origin}${pagePaths.topic(topic)}`),
  isBasedOn: [...area.sides.flatMap(({ provisions }) => provisions), ...area.agreed].map((id) =>
    reference(`${options.origin}${pagePaths.provision(id)}`),
  ),
  mentions: [
    ...area.events.map((id) => `${options.origin}${pagePaths.event(id)}`),
    ...area.venues.map((id) => `${options.origin}${pagePaths.venue(id)}`),
  ],
  citation: [...area.reasoningSources, ...area.counterArgumentSources].map(({ id }) =>
    sourceAddress(options, id),
  ),
  ...(area.evidence === undefined
    ? {}
    : { creativeWorkStatus: conceptAddress(options, 'evidence', area.evidence) }),
  ...ours(options),
});
