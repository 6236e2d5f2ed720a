import { pagePaths } from '@parley/model';
import type { SentPlan, SentProvision } from '../resources.ts';
import { sourceAddress } from './around.ts';
import { conceptAddress, languageMap, ours, type JsonLdOptions } from './common.ts';

/**
 * A provision: our summary, which is a work of ours, based on a passage of the governments' document.
 * The passage carries only what the corpus knows of its place.
 */
export const provisionToJsonLd = (
  provision: SentProvision,
  plan: Pick<SentPlan, 'id' | 'kind' | 'code'>,
  options: JsonLdOptions,
): object => {
  const { origin } = options;
  const { page, pageEnd, item, paragraph } = provision.locator;
  const passage = item ?? paragraph;
  return {
    '@id': `${origin}${pagePaths.provision(provision.id)}`,
    '@type': 'CreativeWork',
    identifier: provision.id,
    name: languageMap(provision.title),
    abstract: languageMap(provision.summary),
    keywords: [
      conceptAddress(options, 'force', provision.force.class),
      conceptAddress(options, 'scope', provision.scope),
    ],
    creativeWorkStatus: conceptAddress(options, 'evidence', provision.evidence.text.state),
    citation: provision.sources.map(({ id }) => sourceAddress(options, id)),
    about: provision.topics.map((topic) => `${origin}${pagePaths.topic(topic)}`),
    isBasedOn: {
      '@type': plan.kind === 'agreed-text' ? 'Legislation' : 'CreativeWork',
      isPartOf: `${origin}${pagePaths.plan(plan.id)}`,
      identifier: `${plan.code} ${provision.label}`,
      ...(page === undefined ? {} : { pageStart: page, pageEnd: pageEnd ?? page }),
      ...(passage === undefined ? {} : { position: passage }),
    },
    ...ours(options),
  };
};
