import * as v from 'valibot';

const valueSchema = v.looseObject({
  type: v.optional(v.string()),
  enum: v.optional(v.array(v.string())),
  pattern: v.optional(v.string()),
});

const parameter = v.looseObject({
  name: v.string(),
  in: v.picklist(['path', 'query']),
  required: v.boolean(),
  schema: v.looseObject({ ...valueSchema.entries, items: v.optional(valueSchema) }),
  example: v.optional(v.union([v.string(), v.number(), v.boolean(), v.array(v.string())])),
});

const operation = v.looseObject({
  operationId: v.string(),
  parameters: v.optional(v.array(parameter), []),
  responses: v.looseObject({
    '200': v.looseObject({ content: v.record(v.string(), v.unknown()) }),
  }),
});

/** The parts of the service's own OpenAPI document that addresses are derived from. */
export const openapiDocument = v.looseObject({
  paths: v.record(v.string(), v.looseObject({ get: v.optional(operation) })),
});

export type OpenapiDocument = v.InferOutput<typeof openapiDocument>;
export type OpenapiParameter = v.InferOutput<typeof parameter>;
export type OpenapiOperation = v.InferOutput<typeof operation>;
