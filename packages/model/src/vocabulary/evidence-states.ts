import type { Vocabulary } from './vocabulary.ts';

/** How far a field was checked, from strongest to weakest. Order matters: see `weakestEvidence`. */
export const evidenceStates = {
  checked: {
    label: { en: 'checked', zh: '已核对' },
    definition: {
      en: 'Compared with the official text by a reviewer who did not write it. So far every reviewer is a language model.',
      zh: '由未参与撰写的审校者对照官方文本核对。迄今的审校者均为语言模型。',
    },
  },
  seen: {
    label: { en: 'text seen, not checked', zh: '已见文本，未核对' },
    definition: {
      en: 'We saw the official text, or a copy of it. Nobody has yet compared the summary with it.',
      zh: '已见官方文本或其副本，但摘要尚未与之核对。',
    },
  },
  secondary: {
    label: { en: 'from secondary sources', zh: '二手来源' },
    definition: {
      en: 'Based on a quotation or paraphrase by someone else.',
      zh: '依据他人的引用或转述。',
    },
  },
  unverified: {
    label: { en: 'not verified', zh: '未经核实' },
    definition: {
      en: 'We found no source. Not yet compared with the official text.',
      zh: '未见来源，待对照官方文本核实。',
    },
  },
} as const satisfies Vocabulary;

export type EvidenceState = keyof typeof evidenceStates;

/** Evidence of a text that was read, in the official edition or a copy of it. */
export const readStates = ['checked', 'seen'] as const satisfies readonly EvidenceState[];

/** Whether a text was read, in the official edition or a copy of it. */
export const isRead = (state: EvidenceState): boolean => readStates.some((read) => read === state);

const byStrength = Object.keys(evidenceStates);

/** The weakest of some states: what rests on several facts is as sure as the least sure of them. */
export const weakestEvidence = (
  states: readonly [EvidenceState, ...EvidenceState[]],
): EvidenceState =>
  states.reduce((weakest, state) =>
    byStrength.indexOf(state) > byStrength.indexOf(weakest) ? state : weakest,
  );
