import type { Text } from '../schema/text.ts';

/** How firmly a government stands to an agreed text. A text disputed since is never counted as simply agreed. */
export const stances = {
  sponsored: {
    label: { en: 'sponsored', zh: '提案或联署' },
  },
  joined: {
    label: { en: 'joined', zh: '加入' },
  },
  consensus: {
    label: { en: 'joined the consensus', zh: '加入协商一致' },
  },
  'disputed-since': {
    label: { en: 'later disputed', zh: '此后提出异议' },
  },
  'not-joined': {
    label: { en: 'did not join', zh: '未加入' },
  },
} as const satisfies Readonly<Record<string, { label: Text }>>;

export type Stance = keyof typeof stances;
