/** A way of saying something that stops a reader, and what to write. */
export interface PlainWord {
  said: RegExp;
  instead: string;
}

/**
 * Expressions that outsiders stop at, with plain ones. From docs/guidelines/wording.md, which says why.
 * They hold for texts of the data, of pages, of the command line and of the API alike.
 */
export const plainWords: readonly PlainWord[] = [
  { said: /\bunless (?:told|set)\b/i, instead: 'by default' },
  { said: /\brest(?:s|ed|ing)? (?:only )?on\b/i, instead: 'is based on, or depends on' },
  { said: /\bstands?\b/i, instead: 'is, has, appears, or applies' },
  { said: /\b(?:tell|tells|told|telling) apart\b/i, instead: 'distinguish' },
  { said: /\bthin(?:s|ned|ning)? out\b/i, instead: 'filter' },
  { said: /\bparted by\b/i, instead: 'separated by' },
  { said: /\bmend(?:s|ed|ing)?\b/i, instead: 'fix, or correct' },
  { said: /\bat hand\b/i, instead: 'available, or that we have' },
  { said: /(?<!\bin )\btouch(?:es|ed|ing)?\b/i, instead: 'concerns, or relates to' },
  { said: /\b(?:bear|bears|bore|bearing) on\b/i, instead: 'concerns' },
  { said: /\bcomes? true\b/i, instead: 'becomes true, or happens' },
  { said: /\bon record\b/i, instead: 'recorded' },
  {
    said: /\b(?:somebody|whoever|whomever)\b/i,
    instead: 'a name, “you”, “we”, or “anyone who”',
  },
  { said: /\bthose there are\b|\bwhat it may be\b/i, instead: 'the accepted values' },
  { said: /\bpersons\b(?! with disabilities)/i, instead: 'people' },
  { said: /\bin the manner of\b/i, instead: 'like, or as in' },
  { said: /\bby way of\b/i, instead: 'through' },
  { said: /\bin order to\b/i, instead: 'to' },
  { said: /\butili[sz](?:e|es|ed|ing)\b/i, instead: 'use' },
  { said: /\bpercent\b/i, instead: 'per cent' },
  { said: /\b(?:million|billion) dollars\b/i, instead: 'an amount such as $320 million' },
  {
    said: /\b(?:e-mail|web site|web-site|on-line|off-line)s?\b/i,
    instead: 'email, website, online, offline',
  },
  { said: /\b(?:America's|China's) plan\b/, instead: 'the US plan, the Chinese plan' },
  { said: /\bplans? would\b/i, instead: 'the plan calls for, asks, or requires' },
  {
    said: /\b(?:from|by|based on) (?:recollection|memory)\b|\bas (?:I|we) recall\b/i,
    instead: 'the source, or that there is none',
  },
  { said: /\b(?:is|are|was|were) said to\b/i, instead: 'who says it' },
  { said: /\bof ours\b|\bof yours\b/i, instead: 'our, your' },
  {
    said: /\b(?:between|from|in|both) (?:Washington and Beijing|Beijing and Washington)\b|\b(?:Washington|Beijing)(?:'s\b| (?:has|have|says|said|wants|asks|sees|agreed|rejects|hopes|may|will)\b)/,
    instead: 'the US government, the Chinese government',
  },
  {
    said: /\bthe two(?=[.,;:)]|$| (?:could|can|might|may|have|had|do|did|are|were|agree|share|stand|meet|will|both)\b)/i,
    instead: 'two of what: both governments, both provisions',
  },
];
