import { expect, test } from 'vitest';
import { selectLanguage } from '../src/present/select-language.ts';
import { app, getJson } from './real-app.ts';

test('lang leaves one language in every text and changes nothing else', async () => {
  const both = await getJson('/v1/provisions/cn-2025.7.3');
  const chinese = await getJson('/v1/provisions/cn-2025.7.3?lang=zh');
  expect(chinese).toEqual(selectLanguage(both, 'zh'));
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
  const requested = await app.request('/v1/topics/health', {
    headers: { 'Accept-Language': 'zh' },
  });
  expect(await requested.text()).toBe(plain);
});

test('a text without the language asked for keeps English', () => {
  expect(selectLanguage({ en: 'grid', zh: '电网' }, 'fr')).toEqual({ en: 'grid' });
});

test('a map that is no text is left alone', () => {
  const map = { en: 'seen', zh: 'unverified', page: 3 };
  expect(selectLanguage(map, 'zh')).toEqual(map);
});
