import { allChanges, releaseView } from '../changes/index.ts';
import type { SentText } from '@parley/model';
import type { Change, Plan, Provision, ReleaseRecord, Source } from '../entities/types.ts';
import { venueView, type VenueView } from '../entities/venue.ts';
import { inLanguage } from './in-language.ts';
import type { PageQuery } from './page-query.ts';

export interface VenuesData {
  venues: VenueView[];
}

/** Where governments meet or work, and who takes part. */
export const venues: PageQuery<VenuesData> = ({ index }) => ({
  venues: index.dataset.venues.map((venue) => venueView(index, venue)),
});

export interface SourcesData {
  /** By date, latest first; those without a date last. */
  sources: Source[];
}

/** Everything that claims rest on. */
export const sources: PageQuery<SourcesData> = ({ index }) => ({
  sources: index.dataset.sources.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)),
});

/** A release with the entries that it changed. */
type ReleaseWithChanges = Omit<ReleaseRecord, 'changes'> & {
  counts: ReturnType<typeof releaseView>['counts'];
  inWords: SentText;
  changes: (Change & { release: string; date: string })[];
};

export interface ChangesData {
  dataVersion: string;
  dataDate: string;
  releases: ReleaseWithChanges[];
}

/** What changed in the data, release by release. */
export const changes: PageQuery<ChangesData> = ({ index, language }) => {
  const { dataVersion, date, releases } = index.dataset;
  const all = allChanges(index);
  return {
    dataVersion,
    dataDate: date,
    releases: releases.map((release) => {
      const view = releaseView(release);
      return {
        ...view,
        inWords: inLanguage(view.inWords, language),
        changes: all.filter((change) => change.release === release.version),
      };
    }),
  };
};

/** What an official text is compared with. */
export interface FingerprintedPlan extends Pick<
  Plan,
  'id' | 'title' | 'editions' | 'segmentation'
> {
  provisions: Pick<Provision, 'id' | 'locator' | 'passage'>[];
}

export interface OfficialData {
  /** Every plan; those without fingerprints say so by having none. */
  plans: FingerprintedPlan[];
}

/** What the page on official words shows, and what a file is compared with. */
export const official: PageQuery<OfficialData> = ({ index }) => ({
  plans: index.dataset.plans.map(({ id, title, editions, segmentation }) => ({
    id,
    title,
    editions,
    segmentation,
    provisions: index.dataset.provisions
      .filter(({ plan }) => plan === id)
      .map((provision) => ({
        id: provision.id,
        locator: provision.locator,
        passage: provision.passage,
      })),
  })),
});
