import { expect, test } from 'vitest';
import { app, dataset } from './real-app.ts';

const unfolded = (text: string): string => text.replaceAll(/\r\n[ \t]/g, '');
const get = async (path: string): Promise<Response> => app.request(`https://parley.example${path}`);

test.for([
  ['/events.ics', 'en', '/events/'],
  ['/zh/events.ics', 'zh', '/zh/events/'],
] as const)(
  '%s has every event as an all-day entry that takes no time',
  async ([path, language, page]) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
    expect(response.headers.get('Content-Language')).toBe(language);
    const text = await response.text();
    // RFC 5545: lines end with CR LF and have at most 75 bytes.
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const events = unfolded(text).split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(dataset.events.length);
    for (const event of events) {
      expect(event).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
      expect(event).toMatch(/\r\nTRANSP:TRANSPARENT\r\n/);
      expect(event).toContain(`https://parley.example${page}`);
    }
  },
);

test('a month or a year spans its days, and says that more is not known', async () => {
  const text = unfolded(await (await get('/events.ics')).text());
  const month = dataset.events.find(({ date }) => date.length === 7);
  const whole = text.split('BEGIN:VEVENT').find((one) => one.includes(`UID:${month?.id}@`));
  const [year = 0, number = 0] = (month?.date ?? '').split('-').map(Number);
  const end = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10).replaceAll('-', '');
  expect(whole).toContain(`DTSTART;VALUE=DATE:${month?.date.replace('-', '')}01`);
  expect(whole).toContain(`DTEND;VALUE=DATE:${end}`);
  expect(whole).toContain('Only the month or the year is known.');
});

test.for([
  ['/events.atom', 'en'],
  ['/zh/events.atom', 'zh'],
] as const)(
  '%s has the latest events, the latest first, under names of their own',
  async ([path, language]) => {
    const response = await get(path);
    expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
    const atom = await response.text();
    const ids = [...atom.matchAll(/<id>urn:x-parley:event:(.*?):(.*?)<\/id>/g)];
    expect(ids.length).toBeGreaterThan(50);
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length);
    expect(new Set(ids.map(([, , reading]) => reading))).toEqual(new Set([language]));
    const dates = ids.map(([, id]) => dataset.events.find((event) => event.id === id)?.date ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    const again = await app.request(`https://parley.example${path}`, {
      headers: { 'If-None-Match': response.headers.get('ETag') ?? '' },
    });
    expect(again.status).toBe(304);
  },
);
