/** Where the data is described, and where it is had as linked data whole. */
export const descriptionPaths = {
  dataset: '/v1/dataset.jsonld',
  dcat: '/v1/dcat.jsonld',
  croissant: '/v1/croissant.json',
  nQuads: '/v1/dataset.nq',
} as const;
