import { expect, test } from 'vitest';
import { languageOfPrefix } from '../languages.ts';
import { loadSpeech } from '../messages.ts';
import type { Card } from './card-schema.ts';
import { packCsv, packMarkdown } from './pack-files.ts';

const card: Card = {
  id: 'us-2025.ii.2.1',
  dataVersion: '1.2.0',
  plan: 'America’s AI Action Plan',
  hue: 1,
  label: 'US II.2.1',
  title: 'Keep the *grid* stable',
  summary: 'Hold on to, "what" exists',
  place: 'page 15',
  force: 'do',
  evidence: 'checked',
};
const lines = [
  { provision: card.id, note: '=1+1', card },
  { provision: 'gone.1', note: 'first\nsecond', card: undefined },
];
const origin = 'https://parley.example';

test('CSV begins with a mark for Chinese, doubles quotes, and runs no formula', async () => {
  const csv = packCsv(lines, await loadSpeech(languageOfPrefix('zh')), origin);
  expect(csv.startsWith('\uFEFF"条款","方案"')).toBe(true);
  expect(csv).toContain('"Hold on to, ""what"" exists"');
  expect(csv).toContain(`"'=1+1"`);
  expect(csv).toContain('"https://parley.example/zh/provisions/us-2025.ii.2.1"');
  expect(csv.split('\r\n')).toHaveLength(4);
});

test('Markdown has place, evidence, permalink, notes and the release, and no stray marks', async () => {
  const text = packMarkdown(lines, await loadSpeech(languageOfPrefix(undefined)), origin);
  expect(text).toContain(String.raw`1. **US II.2.1: Keep the \*grid\* stable**`);
  expect(text).toContain('(America’s AI Action Plan; page 15; directs or commits; checked)');
  expect(text).toContain('<https://parley.example/provisions/us-2025.ii.2.1>');
  expect(text).toContain('   > =1+1');
  expect(text).toContain('2. gone.1 <https://parley.example/provisions/gone.1>');
  expect(text).toContain('data release 1.2.0');
});
