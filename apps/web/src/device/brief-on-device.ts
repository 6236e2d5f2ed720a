import { briefFormats, writeBrief, type BriefFormat } from '@parley/brief';
import { documentOf, type BriefDocument } from '@parley/brief/document';
import type { PageLanguage } from '@parley/model';
import type { Index } from '@parley/queries';
import {
  makeBrief,
  type BriefAnswer,
  type BriefChoice,
  type BriefOptions,
  type BriefQuotation,
} from '@parley/queries/brief';

/** A brief that the reader asks for. It is made on the device: notes and official words leave it nowhere. */
export interface BriefRequest {
  choice: BriefChoice;
  options: Omit<BriefOptions, 'official' | 'languages'> & {
    languages: readonly PageLanguage[];
    official?: readonly (readonly [string, BriefQuotation])[];
  };
}

/** Why there is no brief. */
export type NoBrief = Exclude<BriefAnswer['state'], 'found'>;

/** A brief as a file. */
export interface BriefFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
}

const viewOf = (index: Index, { choice, options }: BriefRequest) =>
  makeBrief(index, choice, { ...options, official: new Map(options.official) });

/** Writes a brief as a file, or says why there is none. */
export const briefFile = async (
  index: Index,
  request: BriefRequest,
  format: BriefFormat,
): Promise<BriefFile | NoBrief> => {
  const answer = viewOf(index, request);
  return answer.state === 'found'
    ? {
        bytes: await writeBrief(answer.view, format),
        mediaType: briefFormats[format].mediaType,
      }
    : answer.state;
};

/** A brief laid out for the screen, or why there is none. */
export const briefPaper = (index: Index, request: BriefRequest): BriefDocument | NoBrief => {
  const answer = viewOf(index, request);
  return answer.state === 'found' ? documentOf(answer.view) : answer.state;
};
