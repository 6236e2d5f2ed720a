import { operations } from '@parley/contract';
import { openapi } from '@parley/contract/openapi';
import { languages, publishedEntities, sentText } from '@parley/model';
import { aboutOf, entriesOfSchema } from '@parley/model/schema';
import { vocabularies, type Vocabulary } from '@parley/model/vocabularies';
import { operationsInChinese } from './operations-zh.ts';
import { parametersInChinese } from './parameters-zh.ts';

/** Languages of the documentation. */
export type DocsLanguage = 'en' | 'zh';

/** A value that may be sent or answered, with what it means where it is a code. */
export interface Value {
  code: string;
  label: string;
}

/** A parameter as the documentation shows it. */
export interface ShownParameter {
  name: string;
  isRequired: boolean;
  /** Whether several values may be named. */
  isList: boolean;
  description: string;
  example: string;
  values: Value[];
}

/** A field of an answer as the documentation shows it. */
export interface ShownField {
  name: string;
  type: string;
  isOptional: boolean;
  description: string;
  /** Language of the description. */
  language: DocsLanguage;
  values: Value[];
}

/** An operation as the documentation shows it, beside what the contract says. */
export interface ShownOperation {
  description: string;
  parameters: ShownParameter[];
  /** Whether the fields are those of each item of a list. */
  isList: boolean;
  fields: ShownField[];
}

interface Schema {
  $ref?: string;
  type?: string;
  enum?: string[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  description?: string;
  'x-vocabulary'?: string;
}

interface Described {
  operationId: string;
  description: string;
  parameters: {
    name: string;
    required: boolean;
    description: string;
    example?: unknown;
    schema: Schema;
  }[];
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}

const termsOf = (name: string | undefined): Vocabulary | undefined =>
  Object.entries<Vocabulary>(vocabularies).find(([each]) => each === name)?.[1];

/** The vocabulary whose codes are exactly these. */
const vocabularyOf = (codes: readonly string[]): Vocabulary | undefined =>
  Object.values<Vocabulary>(vocabularies).find(
    (terms) =>
      Object.keys(terms).length === codes.length &&
      codes.every((code) => Object.hasOwn(terms, code)),
  );

const valuesIn = (schema: Schema, language: DocsLanguage): Value[] => {
  const codes = schema.enum ?? schema.items?.enum ?? [];
  const terms =
    termsOf(schema['x-vocabulary'] ?? schema.items?.['x-vocabulary']) ?? vocabularyOf(codes);
  return codes.map((code) => ({ code, label: terms?.[code]?.label[language] ?? '' }));
};

const last = (ref: string): string => ref.split('/').at(-1) ?? ref;

const typeOf = (schema: Schema): string => {
  if (schema.$ref !== undefined) return last(schema.$ref);
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : 'any'}[]`;
  if (Object.keys(schema.properties ?? {}).some((name) => languages.some((each) => each === name)))
    return 'Text';
  return schema.type ?? (schema.anyOf ?? []).map(typeOf).join(' | ');
};

/** What fields of the model are called in Chinese, by name. */
const labelsInChinese = (): ReadonlyMap<string, string> =>
  new Map(
    Object.values(publishedEntities(sentText)).flatMap((entity) =>
      Object.entries(entriesOfSchema(entity) ?? {}).flatMap(([name, field]): [string, string][] => {
        const label = aboutOf(field)?.label.zh;
        return label === undefined ? [] : [[name, label]];
      }),
    ),
  );

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(',') : String(value ?? '');

/** Every operation, as the OpenAPI document has it, in a language. */
export const describedOperations = (
  language: DocsLanguage,
): ReadonlyMap<string, ShownOperation> => {
  // The document is our own, a few functions away; only its type is plain JSON.
  const { paths, components } = openapi('/', '') as unknown as {
    paths: Record<string, { get?: Described }>;
    components: { schemas: Record<string, Schema> };
  };
  const chinese = labelsInChinese();
  const resolved = (schema: Schema | undefined): Schema =>
    schema?.$ref === undefined ? (schema ?? {}) : resolved(components.schemas[last(schema.$ref)]);
  const described = (name: string, english: string, operation: string): string =>
    language === 'en'
      ? english
      : (parametersInChinese[`${operation}.${name}`] ?? parametersInChinese[name] ?? english);

  const fieldsOf = (schema: Schema): ShownField[] =>
    Object.entries(schema.properties ?? {}).map(([name, field]) => {
      const label = language === 'zh' ? chinese.get(name) : undefined;
      return {
        name,
        type: typeOf(field),
        isOptional: !(schema.required ?? []).includes(name),
        description: label ?? field.description ?? resolved(field).description ?? '',
        language: label === undefined ? 'en' : 'zh',
        values: valuesIn(field, language),
      };
    });

  return new Map(
    Object.values(paths)
      .flatMap(({ get }) => get ?? [])
      .filter(({ operationId }) => Object.hasOwn(operations, operationId.replace(/Fields$/, '')))
      .map((get): [string, ShownOperation] => {
        // Lists that `fields` can thin out are described whole by an operation of their own.
        const id = get.operationId.replace(/Fields$/, '');
        const answer = resolved(get.responses['200']?.content?.['application/json']?.schema);
        const item = answer.properties?.['items']?.items;
        const description = Object.entries(operationsInChinese).find(([each]) => each === id)?.[1];
        return [
          id,
          {
            description: language === 'zh' ? (description ?? get.description) : get.description,
            parameters: get.parameters.map(
              ({ name, required, description: said, example, schema }) => ({
                name,
                isRequired: required,
                isList: schema.type === 'array',
                description: described(name, said, id),
                example: textOf(example),
                values: valuesIn(schema, language),
              }),
            ),
            isList: item !== undefined,
            fields: fieldsOf(item === undefined ? answer : resolved(item)),
          },
        ];
      }),
  );
};
