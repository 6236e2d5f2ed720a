import { isRead, type PageLanguage } from '@parley/model';
import { editionFor } from '../citation/official-reference.ts';
import { pinpointOf } from '../citation/pinpoint.ts';
import type { Index } from '../create-index.ts';
import type { Plan, Provision, Source } from '../entities/types.ts';
import type { BriefNote, BriefReference } from './brief-view.ts';

const readers: readonly PageLanguage[] = ['en', 'zh'];

/** A document with the place in it that a provision names. */
const officialReference = (plan: Plan, provision: Provision): BriefReference => {
  const pinpoint = pinpointOf(provision, plan);
  const editions = readers.map((reader) => [reader, editionFor(plan, reader)] as const);
  return {
    author: plan.issuer,
    title: plan.title,
    date: plan.date,
    ...(pinpoint === undefined ? {} : { pinpoint }),
    url: Object.fromEntries(editions.map(([reader, { url }]) => [reader, url])),
    opened: editions.every(([, { opened }]) => opened),
  };
};

const sourceReference = ({ publisher, title, date, url, opened }: Source): BriefReference => ({
  author: publisher,
  title,
  ...(date === undefined ? {} : { date }),
  url: url === undefined ? {} : { en: url, zh: url },
  opened,
});

/** What a line rests on, by ids of sources; those that the dataset does not have are left out. */
export const noteOfSources = ({ sources }: Index, ids: readonly string[]): BriefNote => ({
  references: ids.flatMap((id) => sources.get(id) ?? []).map(sourceReference),
});

/**
 * What a provision rests on: its document, and what was read in place of it where that was not the
 * official text.
 */
export const noteOfProvision = (index: Index, plan: Plan, provision: Provision): BriefNote => {
  const { state } = provision.evidence.text;
  const seen = isRead(state) ? [] : noteOfSources(index, provision.sources).references;
  return { references: [officialReference(plan, provision), ...seen], evidence: state };
};
