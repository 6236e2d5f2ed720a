import { withoutQuotations } from './texts-of.ts';

type Both = Readonly<Record<'en' | 'zh', string>>;

/**
 * People in public office, with the name by which texts call them and the office that goes before it.
 * Officials of both governments alike; whoever leaves office keeps the line, with the office they had.
 */
export const officials: readonly { name: Both; office: Both }[] = [
  { name: { en: 'Xi', zh: '习近平' }, office: { en: 'President', zh: '国家主席' } },
  { name: { en: 'Trump', zh: '特朗普' }, office: { en: 'President', zh: '美国总统' } },
  { name: { en: 'Biden', zh: '拜登' }, office: { en: 'President', zh: '美国总统' } },
  { name: { en: 'Li Qiang', zh: '李强' }, office: { en: 'Premier', zh: '国务院总理' } },
  { name: { en: 'Vance', zh: '万斯' }, office: { en: 'Vice-President', zh: '美国副总统' } },
  { name: { en: 'He Lifeng', zh: '何立峰' }, office: { en: 'Vice-Premier', zh: '国务院副总理' } },
  {
    name: { en: 'Zhang Guoqing', zh: '张国清' },
    office: { en: 'Vice-Premier', zh: '国务院副总理' },
  },
  { name: { en: 'Wang Yi', zh: '王毅' }, office: { en: 'Foreign Minister', zh: '外交部长' } },
  { name: { en: 'Rubio', zh: '鲁比奥' }, office: { en: 'Secretary of State', zh: '美国国务卿' } },
  {
    name: { en: 'Bessent', zh: '贝森特' },
    office: { en: 'Treasury Secretary', zh: '美国财政部长' },
  },
  {
    name: { en: 'Kratsios', zh: '克拉齐奥斯' },
    office: { en: 'OSTP Director', zh: '白宫科技政策办公室主任' },
  },
];

/** Territories that neither government, or only one of them, recognises as a state. */
const territories: readonly { name: Both; ours: Both }[] = [
  { name: { en: 'Taiwan', zh: '台湾' }, ours: { en: 'Taiwan', zh: '中国台湾地区' } },
  { name: { en: 'Hong Kong', zh: '香港' }, ours: { en: 'Hong Kong', zh: '中国香港' } },
  { name: { en: 'Macao', zh: '澳门' }, ours: { en: 'Macao', zh: '中国澳门' } },
  { name: { en: 'Kosovo', zh: '科索沃' }, ours: { en: 'Kosovo', zh: '科索沃' } },
];

/** Words with which one government designates the other, or what is the other's, and which it rejects. */
const designations: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:Chinese military compan(?:y|ies)|military-civil fusion|foreign adversar(?:y|ies)|countries of concern|overcapacity|debt[- ]trap|long-arm jurisdiction|hegemon(?:y|ism)|Cold War mentality|small yard,? high fence|economic coercion|state-sponsored theft)\b/i,
  zh: /中国军事企业|军民融合|外国对手|受关注国家|产能过剩|债务陷阱|长臂管辖|霸权|冷战思维|小院高墙|经济胁迫|不正当打压|无理打压/,
};

/** What makes it plain whose word a designation is. */
const attributed: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:calls?|called|terms?|termed|words? of|describes?|in (?:its|their) words)\b/i,
  zh: /所称|称为|称其|称之为|所谓的?“|用语|认定为/,
};

/** Other names of a government, which judge it. */
const regimes: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:Chinese|China's|Beijing|Communist|US|American|Washington|Trump|Biden|Xi) regime\b|\b(?:mainland China and Taiwan|Red China|Communist China)\b/,
  zh: /(?:中国|美国|北京|华盛顿|特朗普|拜登)政权|美帝|(?<!其)中共(?![有同计享用识])/,
};

/** What a text claims without a source. */
const recollection: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\b(?:from|by) (?:recollection|memory)\b|\brecollection\b/i,
  zh: /据(?:回忆|记忆|印象)|凭(?:回忆|记忆|印象)/,
};

/** Pairs of countries in the order of the other language. */
const order: Readonly<Record<'en' | 'zh', RegExp>> = {
  en: /\bChina[-–]US (?!Focus)|\bSino-(?:US|American)\b|\bChina and the (?:US|United States)\b/,
  zh: /(?<!欧)美中|美国[和与、]中国(?!香港|澳门|台湾)/,
};

/** A text that says otherwise than docs/guidelines/wording.md, and what it should say. */
export interface ProtocolFault {
  said: string;
  instead: string;
}

/** An office before a name, whichever it is, or after it between commas. */
const hasOffice: Readonly<Record<'en' | 'zh', (before: string, after: string) => boolean>> = {
  en: (before, after) =>
    /\b(?:Presidents?|Premier|Vice-(?:President|Premier)|(?:Foreign |Prime )?Minister|Secretary(?: of State)?|Director|Ambassador|Representative|Adviser|Senator)(?: \p{Lu}\p{L}*\.?){0,2} $/u.test(
      before,
    ) ||
    /^,? (?:the )?(?:US |Chinese )?(?:President|Premier|Vice|Foreign Minister|Secretary|Director)/.test(
      after,
    ) ||
    // A government that is named after its head, or the plan that one signed.
    /^(?:'s)? administration\b/i.test(after),
  zh: (before, after) =>
    /(?:主席|总统|总理|首相|部长|外长|国务卿|主任|大使|代表|顾问|元首)(?:\p{L}{1,4}·)?$/u.test(
      before,
    ) || /^(?:主席|总统|总理|首相|部长|外长|国务卿|主任|政府)/.test(after),
};

/** The first mention of an official without an office. */
const barePeople = (own: string, language: 'en' | 'zh'): ProtocolFault[] =>
  officials.flatMap(({ name, office }) => {
    const mention = new RegExp(language === 'en' ? String.raw`\b${name.en}\b` : name.zh, 'u').exec(
      own,
    );
    if (mention === null) return [];
    const before = own.slice(0, mention.index);
    const after = own.slice(mention.index + mention[0].length);
    if (hasOffice[language](before, after)) return [];
    const space = language === 'en' ? ' ' : '';
    return [{ said: mention[0], instead: `${office[language]}${space}${name[language]}` }];
  });

/** Words that call something a state, with a territory as one of them. */
const calledState: Readonly<Record<'en' | 'zh', (name: string) => RegExp>> = {
  en: (name) =>
    new RegExp(
      String.raw`\b(?:countr(?:y|ies)|nations?|states?) (?:such as|including|like|of) [^.;]{0,80}\b${name}\b|\b${name},? (?:a|the) (?:country|nation|state)\b`,
      'iu',
    ),
  zh: (name) =>
    new RegExp(`${name}(?:地区)?等(?:国|国家)|(?:国家|各国)(?:包括|如)[^。；]{0,30}${name}`, 'u'),
};

/** A territory that is not last of its row, lacks our name, or is called a state. */
const territoryFaults = (own: string, language: 'en' | 'zh'): ProtocolFault[] =>
  territories.flatMap(({ name, ours }) => {
    // The outlet 香港01 has its own name.
    const text = own.replaceAll('香港01', '  ');
    const said = name[language];
    if (!text.includes(said)) return [];
    if (calledState[language](said).test(text))
      return [{ said, instead: `${ours[language]}, not among states and not called one` }];
    if (language === 'zh' && text.replaceAll(ours.zh, '').includes(said))
      return [{ said, instead: ours.zh }];
    const inRow =
      language === 'en'
        ? new RegExp(String.raw`\b${said}(?:, (?:and )?| and )(?:the )?\p{Lu}`, 'u')
        : new RegExp(`${ours.zh}(?:、|和|与|以及)\\p{Script=Han}`, 'u');
    return inRow.test(text) ? [{ said, instead: `${ours[language]} last, after the states` }] : [];
  });

const matched = (pattern: RegExp, text: string, instead: string): ProtocolFault[] => {
  const said = pattern.exec(text)?.[0];
  return said === undefined ? [] : [{ said: said.trim(), instead }];
};

/**
 * What a text of ours says against protocol: an official without office, a designation of the other side
 * as if it were a fact, a disputed territory as a state, another name for a government, countries in the
 * order of the other language, or something from memory. One rule for both governments.
 */
export const protocolFaults = (text: string, language: 'en' | 'zh'): ProtocolFault[] => {
  const own = withoutQuotations(text);
  const isEnglish = language === 'en';
  return [
    ...barePeople(own, language),
    ...territoryFaults(own, language),
    ...(attributed[language].test(own)
      ? []
      : matched(
          designations[language],
          own,
          isEnglish ? 'whose word it is: “what it calls ...”' : '“其所称……”，或加引号',
        )),
    ...matched(regimes[language], own, isEnglish ? 'the government' : '政府'),
    ...matched(
      order[language],
      own,
      isEnglish ? 'US-China, the United States and China' : '中美、中国和美国',
    ),
    ...matched(
      recollection[language],
      own,
      isEnglish ? 'the source, or that there is none' : '来源，或注明未见来源',
    ),
  ];
};
