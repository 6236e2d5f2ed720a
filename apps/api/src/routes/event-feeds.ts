import {
  dateOfDay,
  pagePaths,
  pagePrefixes,
  spanOf,
  type Dataset,
  type PageLanguage,
} from '@parley/model';
import { jurisdictionName, eventKinds } from '@parley/model/vocabularies';
import { Feed } from 'feed';
import type { Hono } from 'hono';
import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { respond, variesByHost } from '../middleware/respond.ts';
import type { AppEnv } from '../releases/answering-release.ts';

type Event = Dataset['events'][number];

const words = {
  en: {
    title: 'Parley: events around the AI plans',
    description: 'What has happened around the AI plans compared here, and dates known ahead.',
    about: (kind: string, whose: string) => `${whose}, ${kind}.`,
    undated: 'Only the month or the year is known.',
  },
  zh: {
    title: 'Parley：人工智能方案相关事件',
    description: '本站所对照的人工智能方案的相关事件，以及已知的后续日期。',
    about: (kind: string, whose: string) => `${whose}，${kind}。`,
    undated: '仅知月份或年份。',
  },
} as const;

/** Latest first, as feeds are read. */
const latestFirst = ({ events }: Dataset): Event[] =>
  events.toSorted((a, b) => (a.date < b.date ? 1 : -1));

const aboutEvent = (event: Event, reading: PageLanguage): string =>
  words[reading].about(
    eventKinds[event.kind].label[reading],
    (event.governments.length > 0 ? event.governments : [event.jurisdiction])
      .map((code) => jurisdictionName(code)[reading])
      .join(reading === 'zh' ? '、' : ', '),
  );

/** Most entries of the feed: readers keep what they have seen. */
const mostEntries = 100;

const atomOf = (dataset: Dataset, origin: string, reading: PageLanguage): string => {
  const site = origin + pagePrefixes[reading];
  const { title, description } = words[reading];
  const feed = new Feed({
    // Names that no address is part of: the same wherever this runs, so that readers see an entry once.
    id: `urn:x-parley:events:${reading}`,
    title,
    description,
    link: `${site}/timeline`,
    language: reading === 'zh' ? 'zh-Hans' : 'en',
    feedLinks: { atom: `${site}/events.atom` },
    updated: new Date(dataset.date),
    copyright: 'CC BY 4.0',
    author: { name: 'Parley' },
    generator: 'Parley',
  });
  for (const event of latestFirst(dataset).slice(0, mostEntries))
    feed.addItem({
      id: `urn:x-parley:event:${event.id}:${reading}`,
      title: event.title[reading],
      link: site + pagePaths.event(event.id),
      date: dateOfDay(spanOf(event.date).from),
      description: `${aboutEvent(event, reading)} ${event.summary[reading]}`,
    });
  return feed.atom1();
};

const calendarOf = (dataset: Dataset, origin: string, reading: PageLanguage): string => {
  const site = origin + pagePrefixes[reading];
  const { title, description, undated } = words[reading];
  const calendar = ical({
    name: title,
    description,
    prodId: { company: 'Parley', product: 'events', language: reading.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    url: `${site}/events.ics`,
    source: `${site}/events.ics`,
  });
  for (const event of dataset.events)
    calendar.createEvent({
      id: `${event.id}@parley`,
      stamp: new Date(dataset.date),
      start: dateOfDay(spanOf(event.date).from),
      // Calendars write the end of an all-day event as the day after.
      end: dateOfDay(spanOf(event.date).to + 1),
      allDay: true,
      // A calendar that is read beside one's own takes no time of the reader's.
      busystatus: ICalEventBusyStatus.FREE,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: event.title[reading],
      description: [
        aboutEvent(event, reading),
        event.summary[reading],
        ...(event.date.length < 10 ? [undated] : []),
      ].join('\n'),
      url: site + pagePaths.event(event.id),
    });
  return calendar.toString();
};

const formats = [
  { path: '/events.atom', contentType: 'application/atom+xml; charset=utf-8', write: atomOf },
  { path: '/events.ics', contentType: 'text/calendar; charset=utf-8', write: calendarOf },
] as const;

/** `/events.atom` with the latest events and `/events.ics` with all of them, and the same under `/zh`. */
export const mountEventFeeds = (app: Hono<AppEnv>, publicUrl?: string): void => {
  // Object.entries loses the key type; these are exactly the languages of pages.
  for (const [reading, prefix] of Object.entries(pagePrefixes) as [PageLanguage, string][])
    for (const { path, contentType, write } of formats)
      app.get(prefix + path, (context) =>
        respond(context, {
          body: write(
            context.get('release').dataset,
            publicUrl ?? new URL(context.req.url).origin,
            reading,
          ),
          contentType,
          lifetime: 'data',
          headers: { 'Content-Language': reading, ...variesByHost(publicUrl) },
        }),
      );
};
