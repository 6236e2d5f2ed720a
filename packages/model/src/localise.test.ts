import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { localise } from './localise.ts';
import { tinyCorpus, tinyText } from './testing/tiny-corpus.ts';

const path = 'plans/aa-2025/provisions/aa-2025.i.1.1.yaml';

const provisionIn = async (language: 'en' | 'zh') => {
  const files = tinyCorpus({
    [path]: tinyText(path, ['label: "1.1"', 'label: scope\nname:\n  en: scope\n  zh: 适用范围']),
  });
  const compiled = await compile(files);
  if ('problems' in compiled) throw new Error(JSON.stringify(compiled.problems));
  return localise(compiled.dataset, language).provisions.find(({ id }) => id === 'aa-2025.i.1.1');
};

test('a provision without a number goes by its name in the language that was asked for', async () => {
  expect((await provisionIn('en'))?.label).toBe('scope');
  expect((await provisionIn('zh'))?.label).toBe('适用范围');
});
