import { compact, expand, toRDF } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { Parser, Writer } from 'n3';
import * as v from 'valibot';
import { vocabularies } from '@parley/model/vocabularies';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { app, dataset, getJson } from './real-app.ts';

const origin = 'https://parley.example';

/** Loads documents from the service itself, as any other host would be out of reach. */
const documentLoader = async (url: string): Promise<RemoteDocument> => {
  if (!url.startsWith(`${origin}/`)) throw new Error('The document asks for another host.');
  const response = await app.request(url.slice(origin.length));
  // The library's type for whatever a server sends.
  const document = (await response.json()) as RemoteDocument['document'];
  return { document, documentUrl: url };
};

const node = v.looseObject({ '@id': v.string(), '@type': v.array(v.string()) });

const expanded = async (address: string): Promise<v.InferOutput<typeof node>> => {
  const base = `${origin}${address}`;
  const body = v.parse(v.looseObject({}), await getJson(address));
  const [first] = await expand(body, { base, documentLoader });
  return v.parse(node, first);
};

const schema = (name: string) => `https://schema.org/${name}`;
const skos = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
const inBoth = (text: { en: string; zh: string }) =>
  expect.arrayContaining([
    { '@language': 'en', '@value': text.en },
    { '@language': 'zh-hans', '@value': text.zh },
  ]);

test('a topic is a SKOS concept with labels in both languages', async () => {
  const topic = dataset.topics.find(({ id }) => id === 'energy-grid');
  const concept = await expanded('/v1/topics/energy-grid.jsonld');
  expect(concept['@id']).toBe(`${origin}/topics/energy-grid`);
  expect(concept['@type']).toEqual([skos('Concept')]);
  expect(concept[skos('prefLabel')]).toEqual(inBoth(topic?.label ?? { en: '', zh: '' }));
  expect(concept[skos('definition')]).toEqual(inBoth(topic?.definition ?? { en: '', zh: '' }));
  expect(concept[skos('inScheme')]).toEqual([{ '@id': `${origin}/topics` }]);
});

test('a provision is a work of ours that is based on a passage of the government’s document', async () => {
  const work = await expanded('/v1/provisions/us-2025.ii.2.3.jsonld');
  expect(work['@id']).toBe(`${origin}/provisions/us-2025.ii.2.3`);
  expect(work['@type']).toEqual([schema('CreativeWork')]);
  expect(work[schema('version')]).toEqual([{ '@value': dataset.dataVersion }]);
  expect(work[schema('about')]).toContainEqual({ '@id': `${origin}/topics/energy-grid` });
  expect(work[schema('isBasedOn')]).toMatchObject([
    {
      [schema('isPartOf')]: [{ '@id': `${origin}/plans/us-2025` }],
      [schema('pageStart')]: [{ '@value': 16 }],
    },
  ]);
});

test('an agreed text is legislation with its standing, and a plan is not', async () => {
  const text = await expanded('/v1/plans/unga-78-265.jsonld');
  expect(text['@type']).toEqual([schema('Legislation')]);
  const known = dataset.plans.find(({ id }) => id === 'unga-78-265');
  expect(text[schema('legislationType')]).toEqual(inBoth(known?.legalStatus ?? { en: '', zh: '' }));
  expect(text[schema('datePublished')]).toEqual([
    { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2024-03-21' },
  ]);
  const plan = await expanded('/v1/plans/us-2025.jsonld');
  expect(plan['@type']).toEqual([schema('CreativeWork')]);
});

test('every topic, plan and provision expands, and compacts again to what was sent', async () => {
  const all = [
    ...dataset.topics.map(({ id }) => `/v1/topics/${id}.jsonld`),
    ...dataset.plans.map(({ id }) => `/v1/plans/${id}.jsonld`),
    ...dataset.provisions
      .filter((_, place) => place % 10 === 0)
      .map(({ id }) => `/v1/provisions/${id}.jsonld`),
  ];
  for (const address of all) {
    const base = `${origin}${address}`;
    const sent = v.parse(v.looseObject({ '@context': v.string() }), await getJson(address));
    const full = await expand(sent, { base, documentLoader });
    const again = await compact(
      full,
      { '@context': `${origin}${sent['@context']}` },
      { base, documentLoader },
    );
    // What no term is defined for would have been dropped on the way.
    expect(Object.keys(again).toSorted()).toEqual(Object.keys(sent).toSorted());
  }
});

test('linked data are had by the Accept header as well, and caches are told', async () => {
  const address = '/v1/topics/health';
  const requested = await app.request(address, { headers: { Accept: 'application/ld+json' } });
  expect(requested.headers.get('Content-Type')).toContain('application/ld+json');
  expect(requested.headers.get('Vary')).toContain('Accept');
  expect(await requested.text()).toBe(await (await app.request(`${address}.jsonld`)).text());
  const plain = await app.request(address);
  expect(plain.headers.get('Content-Type')).toContain('application/json');
  expect(plain.headers.get('Vary')).toContain('Accept');
  const none = await app.request('/v1/topics/nothing.jsonld');
  expect(none.status).toBe(404);
  const list = await app.request('/v1/sets', { headers: { Accept: 'application/ld+json' } });
  expect(list.status).toBe(406);
});

test('a list as linked data is the page that was asked for, and fields are refused there', async () => {
  const graph = v.object({ '@graph': v.array(v.looseObject({ '@id': v.string() })) });
  const { '@graph': things } = v.parse(
    graph,
    await getJson('/v1/topics.jsonld?group=infrastructure&limit=2'),
  );
  expect(things.map((thing) => thing['@id'])).toEqual(
    dataset.topics
      .filter(({ group }) => group === 'infrastructure')
      .slice(0, 2)
      .map(({ id }) => `/topics/${id}`),
  );
  const refused = await app.request('/v1/vocabularies.ttl?fields=label');
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('fields');
});

test('with a public address everything is absolute', async () => {
  const open = createApp({ releases: createReleases(dataset), publicUrl: origin });
  const sent = await (await open.request('/v1/topics/health.jsonld')).json();
  expect(sent).toMatchObject({
    '@context': `${origin}/v1/context.jsonld`,
    '@id': `${origin}/topics/health`,
  });
});

/** The triples of a document, a line each, with blank nodes all alike. */
const triplesOf = (text: string, format: string): string[] => {
  const writer = new Writer({ format: 'N-Triples' });
  const lines = new Parser({ format, baseIRI: `${origin}/` })
    .parse(text)
    .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object));
  return lines.map((line) => line.replaceAll(/_:\S+/g, '_:b').trim()).toSorted();
};

test.for([
  '/v1/vocabularies',
  '/v1/vocabularies/force',
  '/v1/topics/energy-grid',
  '/v1/provisions/us-2025.ii.2.3',
  '/v1/plans/unga-78-265',
  '/v1/terms',
  `/v1/relations/${dataset.relations[0]?.id}`,
  `/v1/silences/${dataset.silences[0]?.id}`,
  `/v1/cooperation-areas/${dataset.cooperationAreas[0]?.id}`,
  `/v1/events/${dataset.events[0]?.id}`,
  `/v1/venues/${dataset.venues[0]?.id}`,
  `/v1/actors/${dataset.actors[0]?.id}`,
  `/v1/sources/${dataset.sources[0]?.id}`,
])('%s says the same as Turtle and as JSON-LD', async (address) => {
  const sent = v.parse(v.looseObject({}), await getJson(`${address}.jsonld`));
  const base = `${origin}${address}`;
  const quads = await toRDF(sent, { base, documentLoader, format: 'application/n-quads' });
  const turtle = await app.request(`${address}.ttl`);
  expect(turtle.headers.get('Content-Type')).toBe('text/turtle; charset=utf-8');
  expect(triplesOf(await turtle.text(), 'Turtle')).toEqual(triplesOf(String(quads), 'N-Quads'));
});

test('every vocabulary is a SKOS scheme, and each of its values a concept with both labels', async () => {
  const list = v.parse(
    v.object({ items: v.array(v.looseObject({ id: v.string() })) }),
    await getJson('/v1/vocabularies?limit=200'),
  );
  expect(list.items.map(({ id }) => id)).toEqual(Object.keys(vocabularies));
  const scheme = await expanded('/v1/vocabularies/force.jsonld');
  expect(scheme['@type']).toEqual([skos('ConceptScheme')]);
  const concepts = Object.entries(vocabularies.force).map(([code, { label, definition }]) =>
    expect.objectContaining({
      '@id': `${origin}/v1/vocabularies/force#${code}`,
      '@type': [skos('Concept')],
      [skos('notation')]: [{ '@value': code }],
      [skos('prefLabel')]: inBoth(label),
      [skos('definition')]: inBoth(definition),
    }),
  );
  expect(scheme[skos('hasTopConcept')]).toEqual(concepts);
});
