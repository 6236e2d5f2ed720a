import type { Text } from '../schema/text.ts';

/** What says in a note that less than the official text was seen. */
const weaker =
  /\b(?:(?:rests?|based) (?:only )?on (?:a |an |the )?(?:\w+ )?(?:paraphrases?|quotations?|summar(?:y|ies)|secondary|accounts?)|paraphrase[sd]? by|not seen in the official text|not (?:yet )?verified|from memory|recollection)\b|依据他人|二手来源|未见于官方文本|未经核实|凭记忆|据回忆/i;

/** The words by which a note says that less than the official text was seen; undefined when it does not. */
export const saysLess = ({ en, zh }: Pick<Text, 'en' | 'zh'>): string | undefined =>
  (weaker.exec(en) ?? weaker.exec(zh))?.[0];
