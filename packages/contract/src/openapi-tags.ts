import type { Download, Operation, Posting } from './operations.ts';

/** What operations are about, by the first part of their path after the version. */
export const tags: Readonly<Record<string, { name: string; description: string }>> = {
  '': { name: 'Start', description: 'The address to begin with, and links to every list.' },
  sets: { name: 'Sets', description: 'Plans that are read side by side.' },
  plans: { name: 'Plans', description: 'Plans and agreed texts with their outline.' },
  provisions: { name: 'Provisions', description: 'What plans say, one commitment at a time.' },
  'topic-groups': { name: 'Topics', description: 'The rows of every comparison, in groups.' },
  comparisons: { name: 'Comparisons', description: 'Plans side by side.' },
  relations: { name: 'Relations', description: 'How provisions of the plans compare.' },
  silences: { name: 'Silences', description: 'What plans do not say, with what was searched for.' },
  'cooperation-areas': {
    name: 'Cooperation areas',
    description: 'Where working together is possible, and the obstacles.',
  },
  events: { name: 'Events', description: 'What happened since, and around.' },
  venues: { name: 'Venues', description: 'Where governments meet or work.' },
  actors: { name: 'Actors', description: 'Who is named or addressed.' },
  sources: { name: 'Sources', description: 'Documents and pages cited as evidence.' },
  search: { name: 'Search', description: 'Search of every kind of entry by words.' },
  concordance: { name: 'Drafting', description: 'A draft beside the plans, and uses of a term.' },
  citations: {
    name: 'Citations',
    description: 'Citations of provisions, documents and comparisons.',
  },
  vocabularies: {
    name: 'Vocabularies',
    description: 'Every closed set of values, with what each is called and means.',
  },
  terms: { name: 'Terms', description: 'How things of the field are said in each language.' },
  'open-work': { name: 'Open work', description: 'What is still to be done on the data.' },
  briefs: { name: 'Briefs', description: 'What was chosen, laid out for a meeting.' },
  exports: { name: 'Exports', description: 'Files of the whole release, to download.' },
  releases: { name: 'Releases', description: 'Releases of the data and what they changed.' },
};

const together: Readonly<Record<string, string>> = {
  topics: 'topic-groups',
  changes: 'releases',
  'draft-check': 'concordance',
};

/** The tag of an operation. */
export const tagOf = ({ path }: Pick<Operation | Download | Posting, 'path'>): string => {
  // A file has its format after its name.
  const part = path.split('/')[2]?.split('.')[0] ?? '';
  const name = tags[together[part] ?? part]?.name;
  if (name === undefined) throw new Error(`No tag for ${path}: add one in openapi-tags.ts.`);
  return name;
};
