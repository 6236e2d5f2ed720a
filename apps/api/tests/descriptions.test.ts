import { createHash } from 'node:crypto';
import { expand, toRDF } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { Parser, Store, Writer } from 'n3';
import Papa from 'papaparse';
import { vocabularies } from '@parley/model/vocabularies';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { makeDatabase } from '../src/server/make-database.ts';
import { dataset, getJson } from './real-app.ts';
import { siteOf } from './site-of.ts';

const origin = 'https://parley.example';
const app = createApp({ releases: createReleases(dataset), publicUrl: origin, makeDatabase });
const textAt = async (address: string): Promise<string> => {
  const response = await app.request(address.replace(origin, ''));
  expect(response.status).toBe(200);
  return response.text();
};

/** Reads our own context from the service, and the one of schema.org as the vocabulary that it is. */
const documentLoader = async (url: string): Promise<RemoteDocument> => ({
  documentUrl: url,
  document: url.startsWith('https://schema.org')
    ? { '@context': { '@vocab': 'https://schema.org/' } }
    : // The library's type for whatever a server sends.
      (JSON.parse(await textAt(url)) as RemoteDocument['document']),
});

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const schema = 'https://schema.org/';
const dcat = 'http://www.w3.org/ns/dcat#';

const storeOf = async (document: string): Promise<Store> => {
  const body = v.parse(v.looseObject({}), JSON.parse(document));
  const quads = await toRDF(body, { documentLoader, format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
};

const downloadsHold = async (files: readonly { url: string; sha256: string }[]): Promise<void> => {
  for (const { url, sha256 } of files) {
    const response = await app.request(url.replace(origin, ''));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([url, createHash('sha256').update(bytes).digest('hex')]).toEqual([url, sha256]);
  }
};

test('the data whole as N-Quads is read by another library, every entry in it, in a graph that names the release', async () => {
  const store = new Store(new Parser({ format: 'N-Quads' }).parse(await textAt('/v1/dataset.nq')));
  expect(store.getGraphs(null, null, null).map(({ value }) => value)).toEqual([
    `${origin}/v1?at=${dataset.dataVersion}`,
  ]);
  const described = new Set(store.getSubjects(`${rdf}type`, null, null).map(({ value }) => value));
  const wanted = [
    ...dataset.plans.map(({ id }) => `/plans/${id}`),
    ...dataset.provisions.map(({ id }) => `/provisions/${id}`),
    ...dataset.topics.map(({ id }) => `/topics/${id}`),
    ...dataset.relations.map(({ id }) => `/relations/${id}`),
    ...dataset.silences.map(({ id }) => `/silences/${id}`),
    ...dataset.cooperationAreas.map(({ id }) => `/cooperation/${id}`),
    ...dataset.events.map(({ id }) => `/events/${id}`),
    ...dataset.venues.map(({ id }) => `/venues#${id}`),
    ...dataset.actors.map(({ id }) => `/actors/${id}`),
    ...dataset.sources.map(({ id }) => `/v1/sources/${id}`),
    ...dataset.terms.map(({ id }) => `/v1/terms#${id}`),
    ...Object.entries(vocabularies).flatMap(([id, terms]) =>
      Object.keys(terms).map((code) => `/v1/vocabularies/${id}#${code}`),
    ),
  ].map((path) => origin + path);
  expect(wanted.filter((address) => !described.has(address))).toEqual([]);
  // What is pointed to on this host is described as well.
  const open = store
    .getObjects(null, null, null)
    .filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(`${origin}/`))
    .filter(({ value }) => !described.has(value));
  expect(open.map(({ value }) => value)).toEqual([]);
  // How sure each provision is, by a concept of the vocabulary.
  const states = store.getQuads(null, `${schema}creativeWorkStatus`, null, null);
  const byState = (state: string) =>
    states.filter(
      ({ subject, object }) =>
        subject.value.startsWith(`${origin}/provisions/`) &&
        object.value === `${origin}/v1/vocabularies/evidence#${state}`,
    ).length;
  for (const state of Object.keys(vocabularies.evidence))
    expect([state, byState(state)]).toEqual([
      state,
      dataset.provisions.filter(({ evidence }) => evidence.text.state === state).length,
    ]);
});

const lines = (quads: string): string[] => {
  const writer = new Writer({ format: 'N-Triples' });
  return new Parser({ format: 'N-Quads' })
    .parse(quads)
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object))
    .map((line) => line.replaceAll(/_:\S+/g, '_:b').trim())
    .toSorted();
};

test('the lines of the N-Quads are those that the JSON-LD of each thing becomes', async () => {
  const whole = new Set(lines(await textAt('/v1/dataset.nq')));
  for (const address of [
    `/v1/relations/${dataset.relations[0]?.id}`,
    `/v1/events/${dataset.events[0]?.id}`,
    '/v1/vocabularies/evidence',
    '/v1/provisions/us-2025.ii.2.3',
    '/v1/plans/unga-78-265',
    '/v1/terms',
  ]) {
    const document = v.parse(v.looseObject({}), JSON.parse(await textAt(`${address}.jsonld`)));
    const quads = await toRDF(document, { documentLoader, format: 'application/n-quads' });
    expect(lines(String(quads)).filter((line) => !whole.has(line))).toEqual([]);
  }
});

test('the symbol of a resolution identifies it', async () => {
  const store = new Store(new Parser({ format: 'N-Quads' }).parse(await textAt('/v1/dataset.nq')));
  expect(
    store
      .getObjects(`${origin}/plans/unga-78-265`, `${schema}legislationIdentifier`, null)
      .map(({ value }) => value),
  ).toEqual(['A/RES/78/265']);
});

test('DCAT names every file of the release with an address and a checksum that hold', async () => {
  const store = await storeOf(await textAt('/v1/dcat.jsonld'));
  expect(store.getQuads(null, `${rdf}type`, `${dcat}Dataset`, null)).toHaveLength(1);
  const files = store.getSubjects(`${rdf}type`, `${dcat}Distribution`, null).map((file) => {
    const one = (subject: typeof file, predicate: string) =>
      store.getObjects(subject, predicate, null)[0];
    const checksum = one(file, 'http://spdx.org/rdf/terms#checksum');
    expect(one(file, `${dcat}byteSize`)?.value).toMatch(/^\d+$/);
    return {
      url: one(file, `${dcat}downloadURL`)?.value ?? '',
      sha256:
        store.getObjects(checksum ?? file, 'http://spdx.org/rdf/terms#checksumValue', null)[0]
          ?.value ?? '',
    };
  });
  expect(files.map(({ url }) => url)).toContain(`${origin}/v1/exports/parley.sqlite`);
  await downloadsHold(files);
});

const croissantShape = v.looseObject({
  distribution: v.array(
    v.looseObject({ '@id': v.string(), contentUrl: v.string(), sha256: v.string() }),
  ),
  recordSet: v.array(
    v.looseObject({
      '@id': v.string(),
      field: v.array(
        v.looseObject({
          description: v.pipe(v.string(), v.minLength(8)),
          dataType: v.string(),
          source: v.looseObject({
            fileObject: v.object({ '@id': v.string() }),
            extract: v.object({ column: v.string() }),
          }),
        }),
      ),
    }),
  ),
});

test('Croissant describes every column of every table, and nothing else', async () => {
  const document = JSON.parse(await textAt('/v1/croissant.json'));
  const { distribution, recordSet } = v.parse(croissantShape, document);
  await downloadsHold(distribution.map(({ contentUrl: url, sha256 }) => ({ url, sha256 })));
  for (const { field } of recordSet) {
    const file = field[0]?.source.fileObject['@id'] ?? '';
    const { meta } = Papa.parse(await textAt(`/v1/exports/${file}`), { header: true });
    expect(field.map(({ source }) => source.extract.column)).toEqual(meta.fields);
  }
  // Every key means something: expanding loses none.
  const [expanded] = await expand(v.parse(v.looseObject({}), document), { documentLoader });
  expect(Object.keys(expanded ?? {})).toEqual(
    expect.arrayContaining([
      'http://mlcommons.org/croissant/recordSet',
      'http://purl.org/dc/terms/conformsTo',
      `${schema}distribution`,
      `${schema}license`,
    ]),
  );
});

test('the page for developers describes the data as a Dataset, and pages name their other forms', async () => {
  const loaded: Record<string, unknown>[] = [];
  const open = createApp({
    releases: createReleases(dataset),
    publicUrl: origin,
    site: siteOf(async (_url, load) => {
      for (const [name, params] of [
        ['developers', {}],
        ['provision', { provision: 'us-2025.ii.2.3' }],
        ['relation', { relation: dataset.relations[0]?.id ?? '' }],
        ['topics', {}],
      ] as const) {
        const { linkedData, alternates } = await load({ name, language: 'en', params, query: {} });
        loaded.push({ name, linkedData, alternates });
      }
      return { status: 200, html: '', language: 'en' };
    }),
  });
  await open.request('/');
  const [developers, provision, relation, topics] = loaded;
  expect(developers?.['linkedData']).toMatchObject({
    '@type': 'Dataset',
    version: dataset.dataVersion,
  });
  expect(relation?.['linkedData']).toMatchObject({ '@type': 'CreativeWork' });
  expect(provision?.['alternates']).toEqual(
    expect.arrayContaining([
      { type: 'application/json', address: '/v1/provisions/us-2025.ii.2.3' },
      { type: 'application/ld+json', address: '/v1/provisions/us-2025.ii.2.3.jsonld' },
      { type: 'application/x-bibtex', address: '/v1/provisions/us-2025.ii.2.3.bib' },
    ]),
  );
  const forms = v.parse(
    v.array(v.object({ type: v.string(), address: v.string() })),
    [provision, relation, topics, developers].flatMap((page) => page?.['alternates']),
  );
  for (const { type, address } of forms) {
    const response = await app.request(address);
    expect([address, response.status]).toEqual([address, 200]);
    expect(response.headers.get('Content-Type')).toContain(type);
  }
});

test('the address of a page, which identifies what it is about, leads programs to the form that they take', async () => {
  const open = createApp({
    releases: createReleases(dataset),
    site: siteOf(async () => ({ status: 200, html: '<p>page</p>', language: 'en' })),
  });
  const ask = async (address: string, accept: string) => {
    const { status, headers } = await open.request(address, { headers: { Accept: accept } });
    expect(headers.get('Vary')).toContain('Accept');
    return [status, headers.get('Location')];
  };
  const page = '/provisions/us-2025.ii.2.3';
  expect(await ask(page, 'application/ld+json')).toEqual([303, `/v1${page}.jsonld`]);
  expect(await ask(`/zh${page}`, 'text/turtle')).toEqual([303, `/v1${page}.ttl`]);
  expect(await ask(page, 'application/x-bibtex')).toEqual([303, `/v1${page}.bib`]);
  expect(await ask('/cooperation/public-health-data', 'text/turtle')).toEqual([
    303,
    '/v1/cooperation-areas/public-health-data.ttl',
  ]);
  for (const accept of [
    '*/*',
    'text/html',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'image/png',
  ])
    expect(await ask(page, accept)).toEqual([200, null]);
});

test('the catalogue of APIs leads to what answers', async () => {
  const response = await app.request('/.well-known/api-catalog');
  expect(response.headers.get('Content-Type')).toContain(
    'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
  );
  expect(response.headers.get('Link')).toContain('rel="api-catalog"');
  const target = v.object({ href: v.string(), type: v.string() });
  const { linkset } = v.parse(
    v.object({ linkset: v.array(v.objectWithRest({ anchor: v.string() }, v.array(target))) }),
    await response.json(),
  );
  const targets = linkset.flatMap(({ anchor: _anchor, ...relations }) =>
    Object.values(relations).flat(),
  );
  for (const { href, type } of targets.filter((one) => !one.href.endsWith('/mcp'))) {
    const answer = await app.request(href.slice(origin.length));
    expect([href, answer.status]).toEqual([href, 200]);
    expect(answer.headers.get('Content-Type')).toContain(type);
  }
});

const now = () => new Date('2026-12-30T15:00:00Z');

test('security.txt names whom the installation names, until a day to come, and nobody otherwise', async () => {
  const path = '/.well-known/security.txt';
  expect((await app.request(path)).status).toBe(404);
  const named = createApp({
    releases: createReleases(dataset),
    publicUrl: origin,
    contactMail: 'someone@parley.example',
    now,
  });
  const text = await (await named.request(path)).text();
  expect(text.split('\n')).toEqual([
    'Contact: mailto:someone@parley.example',
    'Expires: 2027-01-29T00:00:00.000Z',
    'Preferred-Languages: en, zh',
    `Canonical: ${origin}${path}`,
    '',
  ]);
  const repository = createApp({
    releases: createReleases(dataset),
    repositoryUrl: 'https://git.example/parley',
    now,
  });
  expect(await (await repository.request(path)).text()).toContain(
    'Contact: https://git.example/parley\n',
  );
});

test('the front page of the API links the descriptions', async () => {
  const { links } = v.parse(
    v.object({ links: v.record(v.string(), v.string()) }),
    await getJson('/v1'),
  );
  for (const name of ['dataset', 'dcat', 'croissant', 'nQuads', 'catalog'])
    expect([name, (await app.request(links[name] ?? '')).status]).toEqual([name, 200]);
});
