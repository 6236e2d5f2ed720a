import { expect, test } from 'vitest';
import { keepLanguage } from '../src/present/keep-language.ts';
import { app, getJson } from './real-app.ts';

test('lang leaves one language in every text and changes nothing else', async () => {
  const both = await getJson('/v1/provisions/cn-2025.7.3');
  const chinese = await getJson('/v1/provisions/cn-2025.7.3?lang=zh');
  expect(chinese).toEqual(keepLanguage(both, 'zh'));
  expect(chinese).toMatchObject({ title: { zh: expect.any(String) } });
  expect(JSON.stringify(chinese)).not.toMatch(/"zh":"[^"]*","en"|"en":"[^"]*","zh"/);
  expect(both).toMatchObject({ force: { verb: { language: 'en' } } });
  expect(chinese).toMatchObject({ force: { verb: { language: 'en' } } });
});

test('the answer says which language it is in, only when one was asked for', async () => {
  expect((await app.request('/v1/plans?lang=zh')).headers.get('Content-Language')).toBe('zh');
  expect((await app.request('/v1/plans')).headers.get('Content-Language')).toBeNull();
});

test('Accept-Language never changes the shape of JSON', async () => {
  const plain = await (await app.request('/v1/topics/health')).text();
  const asked = await app.request('/v1/topics/health', { headers: { 'Accept-Language': 'zh' } });
  expect(await asked.text()).toBe(plain);
});

test('a text without the language asked for keeps English', () => {
  expect(keepLanguage({ en: 'grid', zh: '电网' }, 'fr')).toEqual({ en: 'grid' });
});

test('a map that is no text is left alone', () => {
  const map = { en: 'seen', zh: 'unverified', page: 3 };
  expect(keepLanguage(map, 'zh')).toEqual(map);
});
