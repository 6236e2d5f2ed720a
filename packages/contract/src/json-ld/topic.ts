import { pagePaths } from '@parley/model';
import type { SentTopic } from '../resources.ts';
import { languageMap, ours, type JsonLdOptions } from './common.ts';

/** A topic as a SKOS concept. */
export const topicToJsonLd = (topic: SentTopic, options: JsonLdOptions): object => ({
  '@id': `${options.origin}${pagePaths.topic(topic.id)}`,
  '@type': 'skos:Concept',
  identifier: topic.id,
  inScheme: `${options.origin}/topics`,
  prefLabel: languageMap(topic.label),
  definition: languageMap(topic.definition),
  scopeNote: languageMap(topic.belongs),
  note: languageMap(topic.doesNotBelong),
  ...ours(options),
});
