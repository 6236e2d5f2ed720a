import { compile } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { corpusFolder } from '@parley/provisions/files';
import { createIndex } from '@parley/queries';
import {
  makeBrief,
  type BriefChoice,
  type BriefOptions,
  type BriefView,
} from '@parley/queries/brief';

const compiled = await compile(await readCorpus(corpusFolder));
if ('problems' in compiled) throw new Error('The corpus has problems; run `pnpm check`.');

export const index = createIndex(compiled.dataset);

/** A brief over the real corpus; of energy unless told. */
export const briefOf = (
  options: BriefOptions = {},
  choice: BriefChoice = { topics: ['energy-grid'] },
): BriefView => {
  const answer = makeBrief(index, choice, options);
  if (answer.state !== 'found') throw new Error(answer.state);
  return answer.view;
};

/** The same brief with a text of somebody else in place of the first event's title. */
export const withTitle = (view: BriefView, title: string): BriefView => ({
  ...view,
  title: { en: title, zh: title },
  sections: view.sections.map((section) => ({
    ...section,
    events: section.events.map((event) => ({ ...event, title: { en: title, zh: title } })),
  })),
});
