export { aboutOf, field, type FieldAbout } from './field.ts';
export { metadataAsExtensions } from './json-schema.ts';
export { referencesIn, type Reference } from './references.ts';
export {
  entriesOfSchema,
  isTextSchema,
  itemOfSchema,
  optionsOf,
  unwrapped,
  walk,
  type Field,
} from './walk.ts';
