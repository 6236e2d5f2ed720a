/** What is asked for most, by the name that the tables give it. */
export const commonReads = {
  'one provision': '/v1/provisions/us-2025.ii.2.1',
  'a list of 30': '/v1/provisions?limit=30',
  'a comparison of one topic': '/v1/comparisons?plans=us-2025,cn-2025&topic=energy-grid',
} as const;
