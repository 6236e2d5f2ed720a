import { expect, test } from 'vitest';
import { languageAskedFor } from './language-offer.ts';

test.for([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['ZH'], 'zh'],
  [['fr', 'zh-CN', 'en'], 'zh'],
  [['en-US', 'zh-CN'], 'en'],
  [['fr', 'de'], undefined],
  [[], undefined],
] as const)('of %j, the first language that pages come in is %s', ([tags, code]) => {
  expect(languageAskedFor(tags)?.code).toBe(code);
});
