import type { ConversionConfig } from '@valibot/to-json-schema';
import type { FieldAbout } from './field.ts';

/** What is said of a field, under keys that JSON Schema leaves to whoever writes a schema. */
const extensionsOf = ({ description, ref, refBy, vocabulary }: Partial<FieldAbout>) => ({
  ...(description === undefined ? {} : { description }),
  ...(ref === undefined ? {} : { 'x-ref': ref }),
  ...(refBy === undefined ? {} : { 'x-ref-by': refBy }),
  ...(vocabulary === undefined ? {} : { 'x-vocabulary': vocabulary }),
});

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * How metadata goes into a JSON Schema: the description as it is, what a field refers to and keys that
 * begin with `x-` as extensions, and nothing else. Labels, in two languages, stay out.
 */
export const metadataAsExtensions = {
  overrideAction: ({ valibotAction, jsonSchema }) => {
    const said = 'metadata' in valibotAction ? valibotAction.metadata : undefined;
    if (!isMap(said)) return undefined;
    // The library has copied every key before it asks.
    const others = Object.entries(jsonSchema).filter(([key]) => !Object.hasOwn(said, key));
    const extensions = Object.entries(said).filter(([key]) => key.startsWith('x-'));
    return { ...Object.fromEntries([...others, ...extensions]), ...extensionsOf(said) };
  },
} as const satisfies Pick<ConversionConfig, 'overrideAction'>;
