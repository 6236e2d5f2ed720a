import { changeNames, countsInWords } from '@parley/queries/changes';
import type { Change, Dataset, ReleaseRecord } from '@parley/model';
import { Feed } from 'feed';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import { respond, variesByHost } from '../middleware/respond.ts';
import type { AppEnv } from '../releases/answering-release.ts';

type Reading = 'en' | 'zh';

/** More than these are counted, and read on the page that the entry links to. */
const mostListed = 100;

const words = {
  en: {
    title: 'Parley: what is new in the data',
    description: 'Releases of the comparison of AI governance plans, provision by provision.',
    entry: (version: string) => `Data ${version}`,
    first: 'The first release.',
    more: (count: number) => `And ${count} more.`,
  },
  zh: {
    title: 'Parley：数据有何更新',
    description: '人工智能治理方案逐条对照的数据版本。',
    entry: (version: string) => `数据 ${version}`,
    first: '首个版本。',
    more: (count: number) => `另有${count}项。`,
  },
};

const addresses: Readonly<Record<Reading, { feed: string; page: string }>> = {
  en: { feed: '/feed.atom', page: '/changes' },
  zh: { feed: '/zh/feed.atom', page: '/zh/changes' },
};

const line = ({ type, title, id }: Change, reading: Reading) =>
  html`<li>${changeNames[type][reading]}: ${title[reading]} <code>${id}</code></li>`;

/** What an entry of the feed says: the notes, the sum, and every change by its title. */
const contentOf = ({ notes, changes }: ReleaseRecord, reading: Reading): string => {
  const noteParagraphs = notes.map(({ text }) => html`<p>${text[reading]}</p>`);
  const sum = changes.length === 0 ? words[reading].first : countsInWords(changes)[reading];
  const listed = changes.slice(0, mostListed).map((change) => line(change, reading));
  const left = changes.length - listed.length;
  return String(
    html`${noteParagraphs}
      <p>${sum}</p>
      <ul>
        ${listed}
      </ul>
      ${left > 0 ? html`<p>${words[reading].more(left)}</p>` : ''}`,
  );
};

/** The releases of a dataset as an Atom feed. */
const atomOf = (dataset: Dataset, origin: string, reading: Reading): string => {
  const { title, description, entry } = words[reading];
  const { feed: address, page } = addresses[reading];
  // Names that no address is part of: the same wherever this runs, so that readers see an entry once.
  const feed = new Feed({
    id: `urn:x-parley:releases:${reading}`,
    title,
    description,
    link: origin + page,
    language: reading === 'zh' ? 'zh-Hans' : 'en',
    feedLinks: { atom: origin + address },
    updated: new Date(dataset.releases[0]?.date ?? dataset.date),
    copyright: 'CC BY 4.0',
    author: { name: 'Parley' },
    generator: 'Parley',
  });
  for (const release of dataset.releases)
    feed.addItem({
      id: `urn:x-parley:release:${release.version}:${reading}`,
      title: entry(release.version),
      link: `${origin}${page}#${release.version}`,
      date: new Date(release.date),
      content: contentOf(release, reading),
    });
  return feed.atom1();
};

/** `/feed.atom` and `/zh/feed.atom`: an entry for each release of the data. */
export const mountFeed = (app: Hono<AppEnv>, publicUrl?: string): void => {
  for (const reading of ['en', 'zh'] as const)
    app.get(addresses[reading].feed, (context) =>
      respond(context, {
        body: atomOf(
          context.get('release').dataset,
          publicUrl ?? new URL(context.req.url).origin,
          reading,
        ),
        contentType: 'application/atom+xml; charset=utf-8',
        lifetime: 'data',
        headers: { 'Content-Language': reading, ...variesByHost(publicUrl) },
      }),
    );
};
