import type { Pinpoint } from './pinpoint.ts';

/** Languages that citations are written in. */
export type CiteLanguage = 'en' | 'zh';

/** An official document in one edition, described in one language. */
export interface OfficialReference {
  /** Id of the plan. */
  id: string;
  /** Language that names of bodies and places are written in here. */
  language: CiteLanguage;
  author: string;
  /** Absent where the author publishes it. */
  publisher: string | undefined;
  /** Exactly as an edition prints it. */
  title: string;
  /** Tag of the language of that edition. */
  titleLanguage: string;
  /** Our rendering, where the title is printed in another language than this reference is written in. */
  translatedTitle: string | undefined;
  /** `78/265` for a resolution of the UN General Assembly. */
  resolution: string | undefined;
  /** Date of release or adoption, `2025-07-23`. */
  date: string;
  format: 'pdf' | 'html';
  editionLanguage: string;
  url: string;
  pinpoint: Pinpoint | undefined;
}

/** What Parley adds to the official documents. */
export interface ParleyReference {
  /** Path of the page, the same wherever Parley is installed. */
  path: string;
  /** Permanent address, where this installation has a public one. */
  url: string | undefined;
  language: CiteLanguage;
  kind: 'summary' | 'comparison';
  title: string;
  dataVersion: string;
  /** Date of the data release. */
  date: string;
}

/** Everything that one citation names: official documents in order, Parley last. */
export interface Cited {
  language: CiteLanguage;
  documents: readonly OfficialReference[];
  parley: ParleyReference;
}
