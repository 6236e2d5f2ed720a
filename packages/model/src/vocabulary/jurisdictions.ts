import type { Vocabulary } from './vocabulary.ts';

/** Countries and areas by their ISO 3166-1 alpha-2 codes, and `EU` and `UN`, which ISO reserves for the two. */
export const isoCodes: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV
BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET
FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM
IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD
ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE
PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST
SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS
YE YT ZA ZM ZW EU UN TW`.split(/\s+/),
);

/** Areas of the United Nations' geographical scheme (UN M49), by the numbers that CLDR names. */
export const m49Areas: ReadonlySet<string> = new Set(
  '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419'.split(
    ' ',
  ),
);

/** Groups of countries that no code of ISO or the United Nations stands for: alliances, forums, regional groups. */
export const countryGroups = {
  'african-group': {
    label: { en: 'African Group (UN)', zh: '联合国非洲国家组' },
    definition: { en: 'Regional group of the United Nations.', zh: '联合国区域组。' },
  },
  'african-union': {
    label: { en: 'African Union', zh: '非洲联盟' },
    definition: { en: 'Union of African states.', zh: '非洲国家联盟。' },
  },
  apec: {
    label: { en: 'APEC', zh: '亚太经合组织' },
    definition: { en: 'Asia-Pacific Economic Cooperation.', zh: '亚洲太平洋经济合作组织。' },
  },
  'arab-league': {
    label: { en: 'Arab League', zh: '阿拉伯国家联盟' },
    definition: { en: 'League of Arab States.', zh: '阿拉伯国家联盟。' },
  },
  asean: {
    label: { en: 'ASEAN', zh: '东盟' },
    definition: { en: 'Association of Southeast Asian Nations.', zh: '东南亚国家联盟。' },
  },
  'asia-pacific-group': {
    label: { en: 'Asia-Pacific Group (UN)', zh: '联合国亚太国家组' },
    definition: { en: 'Regional group of the United Nations.', zh: '联合国区域组。' },
  },
  brics: {
    label: { en: 'BRICS', zh: '金砖国家' },
    definition: { en: 'Group of emerging economies.', zh: '新兴经济体合作机制。' },
  },
  'council-of-europe': {
    label: { en: 'Council of Europe', zh: '欧洲委员会' },
    definition: { en: 'Organisation of European states.', zh: '欧洲国家组织。' },
  },
  'eastern-european-group': {
    label: { en: 'Eastern European Group (UN)', zh: '联合国东欧国家组' },
    definition: { en: 'Regional group of the United Nations.', zh: '联合国区域组。' },
  },
  g7: {
    label: { en: 'G7', zh: '七国集团' },
    definition: { en: 'Group of Seven.', zh: '七国集团。' },
  },
  g20: {
    label: { en: 'G20', zh: '二十国集团' },
    definition: { en: 'Group of Twenty.', zh: '二十国集团。' },
  },
  g77: {
    label: { en: 'Group of 77 and China', zh: '77国集团和中国' },
    definition: {
      en: 'Group of developing countries in the United Nations.',
      zh: '联合国发展中国家集团。',
    },
  },
  grulac: {
    label: { en: 'Latin American and Caribbean Group (UN)', zh: '联合国拉美和加勒比国家组' },
    definition: { en: 'Regional group of the United Nations.', zh: '联合国区域组。' },
  },
  nato: {
    label: { en: 'NATO', zh: '北约' },
    definition: { en: 'North Atlantic Treaty Organization.', zh: '北大西洋公约组织。' },
  },
  oecd: {
    label: { en: 'OECD', zh: '经合组织' },
    definition: {
      en: 'Organisation for Economic Co-operation and Development.',
      zh: '经济合作与发展组织。',
    },
  },
  sco: {
    label: { en: 'Shanghai Cooperation Organisation', zh: '上海合作组织' },
    definition: { en: 'Organisation of Eurasian states.', zh: '欧亚国家组织。' },
  },
  weog: {
    label: { en: 'Western European and Others Group (UN)', zh: '联合国西欧和其他国家组' },
    definition: { en: 'Regional group of the United Nations.', zh: '联合国区域组。' },
  },
  international: {
    label: { en: 'international', zh: '国际' },
    definition: { en: 'Of several states, or of none.', zh: '属于多国，或不属于任何一国。' },
  },
} as const satisfies Vocabulary;

/** What an event may be of besides a country, an area or a group of countries. */
export const eventJurisdictions = {
  joint: {
    label: { en: 'joint', zh: '共同' },
    definition: {
      en: 'Done by several governments together, or about them; the event says which.',
      zh: '由若干国家的政府共同进行，或涉及这些政府；事件中列明。',
    },
  },
  multilateral: {
    label: { en: 'many countries', zh: '多国' },
    definition: { en: 'Done by many states or their bodies.', zh: '由多国或其机构进行。' },
  },
  industry: {
    label: { en: 'companies', zh: '企业' },
    definition: { en: 'Done by firms.', zh: '由企业进行。' },
  },
} as const satisfies Vocabulary;

/** Whether a code is that of one government: of a country, an area or a union that ISO has a code for. */
export const isGovernment = (code: string): boolean => isoCodes.has(code);

/** Whether a code stands for a country, an area, or a group of countries. */
export const isJurisdiction = (code: string): boolean =>
  isoCodes.has(code) || m49Areas.has(code) || Object.hasOwn(countryGroups, code);

/** Whether a code may say whose an event is. */
export const isEventJurisdiction = (code: string): boolean =>
  isJurisdiction(code) || Object.hasOwn(eventJurisdictions, code);
