import { computed, shallowReactive, shallowRef, type ComputedRef } from 'vue';
import type { Mismatch, Passage, Verification } from '@parley/documents';
import type { SentText } from '@parley/model';

/** The official words under one provision, as found in a file that the reader opened. */
export interface OfficialPassage {
  /** `matches`: the fingerprint is that of the words. Otherwise what is wrong. */
  mark: 'matches' | Mismatch['kind'];
  /** What stands in the file; undefined when nothing was found. */
  text: string | undefined;
  locator: Passage['locator'] | undefined;
}

/** An official text that the reader opened, matched with its plan. */
export interface OpenedText {
  plan: string;
  title: SentText;
  /** Name of the reader's file. */
  name: string;
  /** Language tag of the text, and its official address. */
  language: string;
  url: string | undefined;
  outcome: Verification['state'];
  confirmed: number;
  total: number;
  passages: ReadonlyMap<string, OfficialPassage>;
  /** Whether it stays on this device after a reload. */
  saved: boolean;
}

/** Why a file could not be used; a message stands for each. */
export type Refusal =
  | 'not-a-document'
  | 'damaged'
  | 'encrypted'
  | 'empty'
  | 'too-large'
  | 'other'
  | 'unreachable'
  | 'stopped';

/** What is being done with a file. */
export type Activity =
  | { state: 'idle' }
  | { state: 'reading'; name: string }
  | { state: 'refused'; name: string; reason: Refusal }
  | { state: 'opened'; plan: string };

// Kept outside components, since a text that was opened on one page serves all others. Only a
// browser ever fills these; a server that renders pages leaves them empty.

/** Opened texts by plan. */
export const openedTexts = shallowReactive(new Map<string, OpenedText>());

export const activity = shallowRef<Activity>({ state: 'idle' });

/** The official words under a provision, once the reader has opened the text they stand in. */
export const usePassage = (
  provision: () => { id: string; plan: string },
): ComputedRef<(OfficialPassage & { source: OpenedText }) | undefined> =>
  computed(() => {
    const { id, plan } = provision();
    const source = openedTexts.get(plan);
    const passage = source?.passages.get(id);
    return source && passage ? { ...passage, source } : undefined;
  });
