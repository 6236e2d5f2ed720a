import { expect, test } from 'vitest';
import { compile, hashContent } from './compile.ts';
import { parseDataset } from './parse-dataset.ts';
import { schemaVersion } from './schema/release.ts';
import { tinyCorpus } from './testing/tiny-corpus.ts';

const compiled = await compile(tinyCorpus());
if ('problems' in compiled) throw new Error('The tiny corpus has problems.');
const { hash, ...content } = compiled.dataset;

const sealed = async (value: object) => ({ ...value, hash: await hashContent(value) });

test('a dataset that was written and read again is taken', async () => {
  const value: unknown = JSON.parse(JSON.stringify({ ...content, hash }));
  expect(await parseDataset(value)).toEqual({ dataset: { ...content, hash } });
});

test('fields that a later model added do no harm, and are left out', async () => {
  const later = await sealed({ ...content, treaties: [] });
  const { dataset } = { dataset: undefined, ...(await parseDataset(later)) };
  expect(dataset?.hash).toBe(later.hash);
  expect(dataset).not.toHaveProperty('treaties');
});

test.for([
  [undefined, /^does not fit schema version 2 or 1 \(at the top\)$/],
  [{ ...content }, /\(at hash\)$/],
  [{ ...content, hash, schemaVersion: 3 }, /\(at schemaVersion\)$/],
  [{ ...content, hash, topics: [{ id: 'x' }] }, /\(at topics\.0/],
  [{ ...content, hash, date: '2026-01-03' }, /^was altered: its hash says [0-9a-f]{12}, its/],
] as const)('anything else is refused, saying where: %#', async ([value, refused]) => {
  expect(await parseDataset(value)).toEqual({ refused: expect.stringMatching(refused) });
});

/** The same dataset as version 1 wrote it: events name provisions, and do not say how they touch them. */
const ofVersionOne = {
  ...content,
  schemaVersion: 1,
  events: content.events.map(({ provisions, ...event }) => ({
    ...event,
    provisions: provisions.map(({ provision }) => provision),
  })),
};

test('a dataset of the schema version before is read as the current one', async () => {
  const { dataset } = { dataset: undefined, ...(await parseDataset(await sealed(ofVersionOne))) };
  const links = content.events.flatMap(({ provisions }) => provisions);
  expect(links.length).toBeGreaterThan(0);
  expect(dataset?.events.flatMap(({ provisions }) => provisions)).toEqual(
    links.map(({ provision }) => ({ provision, how: 'bears-on' })),
  );
  expect(dataset).toMatchObject({ schemaVersion, provisions: content.provisions });
});

test('what was upgraded can be written and read again', async () => {
  const { dataset } = { dataset: undefined, ...(await parseDataset(await sealed(ofVersionOne))) };
  expect(await parseDataset(JSON.parse(JSON.stringify(dataset)))).toEqual({ dataset });
});

test('the schema version before is held to its hash and its shape as well', async () => {
  expect(await parseDataset({ ...ofVersionOne, hash })).toEqual({
    refused: expect.stringMatching(/^was altered/),
  });
  const [event] = ofVersionOne.events;
  const broken = await sealed({ ...ofVersionOne, events: [{ ...event, provisions: [1] }] });
  expect(await parseDataset(broken)).toEqual({
    refused: expect.stringMatching(/\(at events\.0\.provisions\.0\)$/),
  });
});
