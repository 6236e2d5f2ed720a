/** Headers of every found answer, as the OpenAPI document describes them. */
export const answerHeaders = {
  'X-Data-Version': {
    description: 'Release of the data that answered.',
    schema: { type: 'string' },
  },
  ETag: {
    description: 'Changes when the bytes change; send it back as If-None-Match.',
    schema: { type: 'string' },
  },
  'Cache-Control': { description: 'How long the answer may be kept.', schema: { type: 'string' } },
  'Content-Language': {
    description: 'The language asked for with `lang`.',
    schema: { type: 'string' },
  },
};

/** Headers of a page of a list. */
export const pageHeaders = {
  ...answerHeaders,
  Link: {
    description: 'Addresses of the pages after and before (RFC 8288).',
    schema: { type: 'string' },
  },
};

const { ETag, 'Cache-Control': cacheControl, 'X-Data-Version': dataVersion } = answerHeaders;

/** Headers for a caller who has the answer already. */
export const unchangedHeaders = {
  'X-Data-Version': dataVersion,
  ETag,
  'Cache-Control': cacheControl,
};

/** When to come again. */
export const waitHeaders = {
  'Retry-After': {
    description: 'Seconds to wait before asking again.',
    schema: { type: 'integer' },
  },
};

/** Where what was moved is now. */
export const movedHeaders = {
  Location: { description: 'Address of what replaces it.', schema: { type: 'string' } },
};
