import { request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { getRequestListener } from '@hono/node-server';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { createReleases } from '../src/releases/releases.ts';
import { listen } from '../src/server/serve.ts';
import { app, dataset } from './real-app.ts';

const workerd = inject('workerd');
const mistakes: unknown[] = [];
let server: Server | undefined;
let origin = '';

beforeAll(async () => {
  if (workerd !== undefined) {
    origin = workerd;
    return;
  }
  const service = createApp({
    releases: createReleases(dataset),
    onError: (error) => mistakes.push(error),
  });
  const listening = await listen(getRequestListener(service.fetch), 0, '127.0.0.1');
  server = listening.server;
  origin = `http://127.0.0.1:${listening.port}`;
});
afterAll(() => {
  server?.close();
  server?.closeAllConnections();
});

/** A real client, over a real socket. */
const connected = async (mode: 'auto' | 'legacy'): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', origin)));
  return client;
};

const result = v.object({
  isError: v.optional(v.boolean(), false),
  content: v.array(v.object({ type: v.literal('text'), text: v.string() })),
  structuredContent: v.optional(
    v.looseObject({
      address: v.string(),
      citation: v.string(),
      language: v.picklist(['en', 'zh']),
      dataVersion: v.literal(dataset.dataVersion),
      note: v.string(),
    }),
  ),
});

const call = async (client: Client, name: string, args: Record<string, unknown>) => {
  const answer = v.parse(result, await client.callTool({ name, arguments: args }));
  const [first] = answer.content;
  return { failed: answer.isError, text: first?.text ?? '', content: answer.structuredContent };
};

test('a client of the current revision and one of the last are both served, without a session', async () => {
  const current = await connected('auto');
  expect(current.getNegotiatedProtocolVersion()).toBe('2026-07-28');
  const last = await connected('legacy');
  expect(last.getNegotiatedProtocolVersion()).toBe('2025-11-25');
  for (const client of [current, last]) {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'search',
      'read_provision',
      'compare_topic',
      'list_plans',
      'list_topics',
      'list_provisions',
      'count_provisions',
      'list_cooperation_areas',
      'list_events',
      'list_silences',
      'list_relations',
      'list_venues',
      'list_actors',
      'list_sources',
      'list_open_work',
      'list_changes',
      'list_vocabularies',
      'list_terms',
      'read_entry',
      'cite',
      'brief',
      'check_draft',
      'concordance',
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect((await call(client, 'cite', { provision: 'us-2025.ii.2.1' })).failed).toBe(false);
    await client.close();
  }
});

test('a caller who takes anything is answered', async () => {
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'search', arguments: { query: 'energy', limit: '3', topic: null } },
  });
  const response = await fetch(new URL('/mcp', origin), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: '*/*' },
    body,
  });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain(dataset.dataVersion);
});

test('a subscription is acknowledged and ends: it holds no place in which others are answered', async () => {
  const response = await fetch(new URL('/mcp', origin), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      'Mcp-Protocol-Version': '2026-07-28',
      'Mcp-Method': 'subscriptions/listen',
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 7,
      method: 'subscriptions/listen',
      params: {
        notifications: {
          toolsListChanged: true,
          promptsListChanged: true,
          resourcesListChanged: true,
          resourceSubscriptions: ['parley://topics/health'],
        },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    }),
  });
  // Read to its end: a stream that stays open would keep this from coming back.
  const heard = await response.text();
  expect(heard).toContain('notifications/subscriptions/acknowledged');
  expect(heard).toContain('"resultType":"complete"');
});

test('the list of tools may be kept, and by anybody', async () => {
  const client = await connected('auto');
  expect(await client.listTools()).toMatchObject({ cacheScope: 'public', ttlMs: 3_600_000 });
  await client.close();
});

test('every answer says where it stands, how to cite it, in which language and from which release', async () => {
  const client = await connected('auto');
  const calls: [string, Record<string, unknown>][] = [
    ['search', { query: 'energy' }],
    ['search', { query: '能源', language: 'zh' }],
    ['read_provision', { provision: 'cn-2025.7.2' }],
    ['compare_topic', { topic: 'energy-grid', language: 'zh' }],
    ['list_cooperation_areas', { topic: 'health' }],
    ['cite', { plans: ['cn-2025', 'us-2025'], topic: 'health', style: 'gb-t-7714' }],
    ['brief', { topic: 'energy-grid' }],
    ['brief', { area: 'biosecurity', language: 'zh' }],
    ['read_entry', { kind: 'actor', id: 'caisi' }],
    ['count_provisions', { by: ['force'] }],
    ['concordance', { term: 'open source' }],
    ['check_draft', { text: '双方将推广低功耗芯片。', language: 'zh' }],
  ];
  for (const [name, args] of calls) {
    const { failed, content, text } = await call(client, name, args);
    expect(failed).toBe(false);
    expect(content?.language).toBe(args['language'] ?? 'en');
    expect(content?.citation).toContain(dataset.dataVersion);
    expect(content?.note).toMatch(/no government|任何政府/);
    expect(JSON.parse(text)).toEqual(content);
    const { pathname } = new URL(String(content?.address));
    const page = await app.request(`/v1${pathname.replace(/^\/zh/, '')}`);
    // Addresses are pages; where the API has the same thing under the same path, it is there.
    expect(pathname.endsWith('/search') || [200, 404].includes(page.status)).toBe(true);
  }
  await client.close();
});

test('tools answer what the dataset says', async () => {
  const client = await connected('auto');
  const found = await call(client, 'search', {
    query: 'dispatchable',
    kind: 'provision',
    plan: 'us-2025',
  });
  expect(found.content?.['results']).toMatchObject([
    { kind: 'provision', id: 'us-2025.ii.2.3', hasEveryWord: true },
  ]);
  const abbreviated = await call(client, 'search', {
    query: '算力',
    kind: 'topic',
    language: 'zh',
    limit: 1,
  });
  expect(abbreviated.content?.['results']).toMatchObject([{ id: 'chips-compute' }]);
  const read = await call(client, 'read_provision', {
    provision: 'us-2025.ii.2.3',
    language: 'zh',
  });
  const provision = dataset.provisions.find(({ id }) => id === 'us-2025.ii.2.3');
  expect(read.content).toMatchObject({
    title: provision?.title.zh,
    summary: provision?.summary.zh,
    place: { page: 16 },
    // The service has no public address here: the one that it was asked under is told.
    address: `${origin}/zh/provisions/us-2025.ii.2.3`,
  });
  const compared = await call(client, 'compare_topic', {
    topic: 'health',
    plans: ['cn-2025', 'us-2025'],
  });
  expect(compared.content).toMatchObject({ columns: [{ plan: 'cn-2025' }, { plan: 'us-2025' }] });
  const areas = await call(client, 'list_cooperation_areas', {});
  expect(areas.content?.['total']).toBe(dataset.cooperationAreas.length);
  await client.close();
});

test('what a caller gets wrong is an answer that says how to go on, and no mistake of ours', async () => {
  const client = await connected('auto');
  const wrong: [string, Record<string, unknown>, RegExp][] = [
    ['read_provision', { provision: 'us-2025.zz' }, /No provision has this id/],
    ['read_provision', {}, /provision/],
    ['compare_topic', { topic: 'sealing-wax' }, /energy-grid/],
    ['compare_topic', { topic: 'health', plans: ['us-2025'] }, /plans/],
    ['search', { query: '' }, /query/],
    ['search', { query: 'x', limit: 1e9 }, /limit/],
    ['search', { query: 'x', colour: 'red' }, /Invalid/],
    ['cite', {}, /Name one thing to cite/],
    ['cite', { provision: 'us-2025.ii.2.1', plans: ['us-2025'] }, /Name one thing/],
    ['cite', { provision: 'nothing' }, /No provision has this id/],
    ['cite', { plans: ['us-2025'], style: 'mla' }, /style/],
  ];
  for (const [name, args, words] of wrong) {
    const { failed, text } = await call(client, name, args);
    expect(failed).toBe(true);
    expect(text).toMatch(words);
  }
  await expect(client.callTool({ name: 'delete_everything', arguments: {} })).rejects.toThrow(
    'not found',
  );
  expect(mistakes).toEqual([]);
  await client.close();
});

const statusOf = async (
  method: string,
  address: string,
  body?: string,
  type = 'application/json',
) =>
  (
    await fetch(new URL(address, origin), {
      method,
      ...(body === undefined ? {} : { body, headers: { 'Content-Type': type } }),
    })
  ).status;

test('nothing but a message is taken, and only at this address', async () => {
  for (const method of ['GET', 'DELETE', 'PUT']) expect(await statusOf(method, '/mcp')).toBe(405);
  expect(await statusOf('POST', '/v1/plans', '{}')).toBe(405);
  expect(await statusOf('POST', '/mcp/more', '{}')).toBe(405);
  const bad = ['', '{', '[]', '{}', 'null', '"x"', '{"jsonrpc":"2.0"}', '\u0000'.repeat(50)];
  for (const body of bad) {
    const status = await statusOf('POST', '/mcp', body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  }
  expect(await statusOf('POST', '/mcp', `"${'x'.repeat(70_000)}"`)).toBe(413);
  expect(mistakes).toEqual([]);
});

/** Asks under a name, as a browser does with an origin and as a program does without. */
const sendWithHost = async (
  host: string,
  from?: string,
): Promise<{ status: number; body: string }> => {
  const { hostname, port } = new URL(origin);
  const headers = { Host: host, ...(from === undefined ? {} : { Origin: from }) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest({ hostname, port, path: '/mcp', method: 'POST', headers }, resolve)
      .once('error', reject)
      .end('{}');
  });
  return { status: response.statusCode ?? 0, body: await textOf(response) };
};

test.for([
  'evil.example',
  'localhost.evil.example:8787',
  '127.0.0.1.evil.example',
  '10.evil.example',
])(
  'a page that has led the name %s to this machine is refused, and told what to do',
  async (host) => {
    const { status, body } = await sendWithHost(host, `http://${host}`);
    expect(status).toBe(403);
    expect(body).toContain('PUBLIC_URL');
    expect(body).not.toContain('evil');
  },
);

test.for([
  'localhost:8787',
  '127.0.0.1',
  '[::1]:8787',
  '192.168.1.7:8787',
  '[fd00::7]',
  'reading-room',
  'parley.local',
  'parley.mission.internal:8787',
])('a page may ask under %s, which nobody outside can lead elsewhere', async (host) => {
  expect((await sendWithHost(host, 'https://reader.example')).status).not.toBe(403);
});

test('a program may ask under any name: no page is behind it', async () => {
  expect((await sendWithHost('parley.mission.example')).status).not.toBe(403);
});

test('a browser of any origin may ask', async () => {
  const preflight = await fetch(new URL('/mcp', origin), {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://reader.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,mcp-protocol-version',
    },
  });
  expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');
  expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Mcp-Protocol-Version');
});

test('a batch has four messages at most', async () => {
  const message = { jsonrpc: '2.0', method: 'ping' };
  const send = (count: number) =>
    fetch(new URL('/mcp', origin), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify(Array.from({ length: count }, (_, id) => ({ ...message, id }))),
    });
  expect((await send(4)).status).toBe(200);
  const refused = await send(5);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('4') } });
});

const listed = v.object({ items: v.array(v.object({ id: v.string() })) });
const event = dataset.events.find(({ provisions }) => provisions.length > 0);
const touched = event?.provisions[0];

/** A list as a tool filters it, and the address at which the API filters it. */
test.for([
  [
    'list_events',
    'events',
    { topic: 'energy-grid', query: 'grid' },
    'events?topic=energy-grid&q=grid',
  ],
  [
    'list_events',
    'events',
    { since: '2025-07', until: '2025-08' },
    'events?since=2025-07&until=2025-08',
  ],
  [
    'list_events',
    'events',
    { provision: touched?.provision, how: touched?.how },
    `events?provision=${touched?.provision}&how=${touched?.how}`,
  ],
  [
    'list_events',
    'events',
    { kind: 'meeting', jurisdiction: 'joint', verification: 'excerpt-seen' },
    'events?kind=meeting&jurisdiction=joint&verification=excerpt-seen',
  ],
  ['list_silences', 'silences', { plan: 'us-2025' }, 'silences?plan=us-2025'],
  ['list_silences', 'silences', { query: 'women' }, 'silences?q=women'],
  ['list_relations', 'relations', { type: 'convergent' }, 'relations?type=convergent'],
  ['list_relations', 'relations', { query: 'export' }, 'relations?q=export'],
  ['list_venues', 'venues', { query: 'APEC' }, 'venues?q=APEC'],
  [
    'list_actors',
    'actors',
    { kind: 'firm', jurisdiction: 'CN' },
    'actors?kind=firm&jurisdiction=CN',
  ],
  [
    'list_sources',
    'sources',
    { official: true, opened: false },
    'sources?official=true&opened=false',
  ],
  ['list_sources', 'sources', { query: 'gov.cn' }, 'sources?q=gov.cn'],
  ['list_open_work', 'work', { task: 'second-reading' }, 'open-work?task=second-reading'],
  ['list_cooperation_areas', 'areas', { topic: 'health' }, 'cooperation-areas?topic=health'],
  [
    'list_provisions',
    'provisions',
    { plan: 'us-2025', actor: 'caisi', force: 'do' },
    'provisions?plan=us-2025&actor=caisi&force=do',
  ],
  [
    'list_provisions',
    'provisions',
    { jurisdiction: 'CN', verb_evidence: 'unverified', query: 'energy' },
    'provisions?jurisdiction=CN&verb_evidence=unverified&q=energy',
  ],
  ['list_plans', 'plans', { kind: 'plan' }, 'plans?kind=plan'],
  ['list_topics', 'topics', { group: 'infrastructure' }, 'topics?group=infrastructure'],
  ['list_terms', 'terms', { query: 'agent' }, 'terms?q=agent'],
] as const)(
  '%s lists what the API lists under the same filters: %o',
  async ([name, list, args, address]) => {
    const client = await connected('auto');
    const { content } = await call(client, name, { ...args, limit: 50, longest: 100_000 });
    await client.close();
    const tool = v.parse(listed, { items: content?.[list] });
    const api = v.parse(listed, await (await app.request(`/v1/${address}&limit=50`)).json());
    const ids = ({ items }: v.InferOutput<typeof listed>) => items.map(({ id }) => id).toSorted();
    expect(ids(api).length).toBeGreaterThan(0);
    expect(ids(api).length).toBeLessThan(50);
    expect(ids(tool)).toEqual(ids(api));
  },
);
