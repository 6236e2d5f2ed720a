/**
 * Words with which a text judges somebody else, as the plans use them. A text of ours that repeats one
 * says whose word it is; docs/guidelines/wording.md has the rule.
 */
export const chargedWords: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /(?<![\w-])(?:adversar(?:y|ies|y's|ies')|rivals?|malign|authoritarian|countries of concern|concerning entities|talking points|censorship|onerous|burdensome|red tape|extraneous|ideological bias|social engineering|climate dogma|backdoors? of)(?![\w-])/i,
  zh: /对手|威权|受关注国家|受关注实体|口径|内容审查|恶意外国影响|意识形态偏见|社会工程|气候教条|繁文缛节/,
};

/** What makes it plain that a word is somebody else's. */
export const attribution: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:calls?|called|terms?|words?|heading|describes?|considers?)\b|\bas the plan\b/i,
  zh: /所称|称为|称其|用语|标题|称之为|计划称/,
};
