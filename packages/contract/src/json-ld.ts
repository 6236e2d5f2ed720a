export type { JsonLdOptions } from './json-ld/common.ts';
export { jsonLdContext, jsonLdContextPath } from './json-ld/context.ts';
export { planToJsonLd } from './json-ld/plan.ts';
export { provisionToJsonLd } from './json-ld/provision.ts';
export { topicToJsonLd } from './json-ld/topic.ts';
export { toTurtle } from './json-ld/turtle.ts';
export { vocabularyToJsonLd } from './json-ld/vocabulary.ts';
