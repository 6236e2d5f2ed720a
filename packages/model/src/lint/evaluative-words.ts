/**
 * Words that judge, with what to write in their place. From docs/guidelines/wording.md.
 * English entries match whole words in any case; Chinese entries match as they are written.
 */
export const evaluativeWords: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>> = {
  en: {
    admittedly: 'leave it out',
    aggressive: 'say what is done',
    aggressively: 'say what is done',
    alarming: 'name the risk',
    ambitious: 'say what is aimed at',
    bold: 'say what is done',
    clearly: 'leave it out',
    crucial: 'say for what it is needed',
    draconian: 'say what is required',
    groundbreaking: 'say what is new',
    historic: 'give the date',
    landmark: 'leave it out',
    merely: 'leave it out',
    obviously: 'leave it out',
    revolutionary: 'say what changes',
    'so-called': 'say who calls it so',
    sweeping: 'say what is covered',
    toothless: 'say what is not required',
    unfortunately: 'leave it out',
    unprecedented: 'quote the text that says so',
    vague: 'say what is not named',
    vital: 'say for what it is needed',
  },
  zh: {
    不幸: '删去',
    令人遗憾: '删去',
    历史性: '写明日期',
    可笑: '删去',
    咄咄逼人: '写明做法',
    大胆: '写明做法',
    开创性: '写明新在何处',
    显然: '删去',
    激进: '写明做法，或注明系原文用语',
    至关重要: '写明用途',
    里程碑: '删去',
    雄心勃勃: '写明目标',
  },
};
