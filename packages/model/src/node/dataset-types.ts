import { toJsonSchema } from '@valibot/to-json-schema';
import { compile as toTypeScript } from 'json-schema-to-typescript';
import { datasetSchema } from '../schema/published.ts';

/** Types of a compiled dataset as a TypeScript declaration that imports nothing, made from the schema. */
export const datasetTypes = async (): Promise<string> => {
  const schema = toJsonSchema(datasetSchema, {
    errorMode: 'ignore',
    ignoreActions: ['metadata'],
    target: 'draft-07',
  });
  // The library declares the schema's type by another version of the same JSON Schema types.
  const declarations = await toTypeScript(schema as Parameters<typeof toTypeScript>[0], 'Dataset', {
    additionalProperties: false,
    bannerComment: '/* Generated from the schema of the dataset. */',
    format: false,
    ignoreMinAndMaxItems: true,
  });
  return `${declarations.trimEnd()}\n\ndeclare const dataset: Dataset;\nexport default dataset;\n`;
};
