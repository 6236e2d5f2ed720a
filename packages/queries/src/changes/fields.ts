import {
  isEventJurisdiction,
  jurisdictionName,
  publishedEntities,
  sentText,
  type Text,
} from '@parley/model';
import { walk, type Field } from '@parley/model/schema';
import { vocabularies, type EntryKind, type Vocabulary } from '@parley/model/vocabularies';

/** The fields of one kind of entry, by their paths: `force.class`. */
export type Fields = ReadonlyMap<string, Field>;

/** The fields of a kind of entry, as the model describes them. */
export const fieldsOf = (kind: EntryKind): Fields => {
  const { topicGroup, cooperationArea, ...others } = publishedEntities(sentText);
  const entities = { ...others, 'topic-group': topicGroup, 'cooperation-area': cooperationArea };
  return new Map(walk(entities[kind]).map((field) => [field.path.join('.'), field]));
};

/** The name of a field for people; the path itself for a field that a newer model has. */
export const fieldName = (fields: Fields, path: string): Text =>
  fields.get(path)?.about?.label ?? { en: path, zh: path };

/** The label of a value from a closed vocabulary; undefined for a value that stands for itself. */
export const valueLabel = (field: Field | undefined, value: string): Text | undefined => {
  const name = field?.about?.vocabulary;
  if ((name === 'jurisdiction' || name === 'event-jurisdiction') && isEventJurisdiction(value))
    return jurisdictionName(value);
  const terms: Vocabulary = name === undefined ? {} : vocabularies[name];
  return Object.hasOwn(terms, value) ? terms[value]?.label : undefined;
};
