import * as v from 'valibot';
import { expect, test } from 'vitest';
import { decodeQuery, encodeQuery } from './query-codec.ts';
import { operations } from './operations.ts';

const requests = {
  one: operations.getPlan.query,
  plain: operations.listTopicGroups.query,
  plans: operations.listPlans.query,
  provisions: operations.listProvisions.query,
  topics: operations.listTopics.query,
  comparisons: operations.listComparisons.query,
};

const decode = (request: keyof typeof requests, query: string) =>
  decodeQuery(requests[request], new URLSearchParams(query));

const anId = 'An id is lower-case letters and digits, joined by hyphens and dots.';

test('a list is read from its commas, a number from its digits, a text as it stands', () => {
  expect(decode('provisions', 'plan=us-2025,cn-2025&limit=7&q=a,+b%26&topic=health')).toStrictEqual(
    {
      value: { plan: ['us-2025', 'cn-2025'], limit: 7, q: 'a, b&', topic: ['health'] },
    },
  );
});

test('an empty query is a request without parameters', () => {
  expect(decode('plans', '')).toStrictEqual({ value: {} });
});

test('an unknown parameter is refused, with those that exist', () => {
  expect(decode('plans', 'colour=red')).toStrictEqual({
    problems: [
      {
        kind: 'unknown-parameter',
        message:
          'A parameter is not known here. Known are: kind, jurisdiction, topic, source, q, sort, changed_since, group_by, fields, lang, at, limit, cursor, bom.',
      },
    ],
  });
});

test('a list may be written with the name again for each value, and both ways at once', () => {
  expect(decode('provisions', 'plan=us-2025&topic=health&plan=cn-2025')).toStrictEqual({
    value: { plan: ['us-2025', 'cn-2025'], topic: ['health'] },
  });
  expect(decode('comparisons', 'plans=us-2025&plans=cn-2025,unga-78-265')).toStrictEqual({
    value: { plans: ['us-2025', 'cn-2025', 'unga-78-265'] },
  });
});

test('a list may be written with brackets behind its name, and nothing else may', () => {
  expect(decode('provisions', 'plan[]=us-2025&plan%5B%5D=cn-2025')).toStrictEqual({
    value: { plan: ['us-2025', 'cn-2025'] },
  });
  for (const query of ['limit[]=5', '__proto__[]=x', 'nope[]=x', 'plan[][]=us-2025', 'plan[0]=x'])
    expect(decode('provisions', query)).toMatchObject({
      problems: [{ kind: 'unknown-parameter' }],
    });
});

test('a list that is written twice is held to the same limits', () => {
  const many = Array.from({ length: 51 }, (_, index) => `topic=t${index}`).join('&');
  expect(decode('provisions', many)).toMatchObject({ problems: [{ parameter: 'topic' }] });
  expect(decode('comparisons', 'plans=a,b&plans=a,b')).toMatchObject({
    problems: [{ kind: 'invalid-value', parameter: 'plans' }],
  });
});

test('a parameter that is no list and stands twice is refused, even with the same value', () => {
  expect(decode('plans', 'limit=5&limit=5')).toStrictEqual({
    problems: [
      {
        kind: 'repeated-parameter',
        parameter: 'limit',
        message: '`limit` is given twice. Give it once.',
      },
    ],
  });
});

test('a request without a required parameter is refused', () => {
  expect(decode('comparisons', '')).toStrictEqual({
    problems: [{ kind: 'missing-parameter', parameter: 'plans', message: '`plans` is missing.' }],
  });
});

test.for([
  [
    'a word outside a list, with the list',
    'plans',
    'kind=plan,pact',
    'Expected: ("plan" | "agreed-text").',
  ],
  [
    'a number too great, with the greatest',
    'plans',
    'limit=201',
    'A page has 1 to 200 items. Expected: <=200.',
  ],
  [
    'a number too small, with the smallest',
    'plans',
    'limit=0',
    'A page has 1 to 200 items. Expected: >=1.',
  ],
  [
    'a text too long, with the greatest length',
    'plans',
    `cursor=${'z'.repeat(201)}`,
    'Expected: <=200.',
  ],
  [
    'a list too long, with the greatest length',
    'topics',
    `group=a${',a'.repeat(50)}`,
    'Expected: <=50.',
  ],
  ['a comparison of one plan', 'comparisons', 'plans=a', 'Name two or more plans. Expected: >=2.'],
  [
    'a comparison of too many plans',
    'comparisons',
    'plans=a,b,c,d,e,f,g',
    'At most six plans fit side by side. Expected: <=6.',
  ],
  ['a comparison of a plan with itself', 'comparisons', 'plans=a,a', 'Name each plan once.'],
] as const)('refused is %s', ([, request, query, wanted]) => {
  const [parameter] = query.split('=');
  const message = `The value of \`${parameter}\` is not one it may have. ${wanted}`;
  expect(decode(request, query)).toStrictEqual({
    problems: [{ kind: 'invalid-value', parameter, message }],
  });
});

test('a text that cannot be an id is refused, with how an id is written', () => {
  expect(decode('topics', 'group=Economy')).toMatchObject({
    problems: [
      { kind: 'invalid-value', parameter: 'group', message: expect.stringContaining(anId) },
    ],
  });
});

test.for(['group=', 'group=,', 'group=a,,b', 'group=a,', 'lang=', 'limit=', 'cursor='])(
  'an empty value or item as in %s is refused',
  (query) => {
    const [parameter] = query.split('=');
    expect(decode('topics', query)).toMatchObject({
      problems: [{ kind: 'invalid-value', parameter }],
    });
  },
);

test.for([
  ['1', 1],
  ['10', 10],
  ['200', 200],
] as const)('the limit %s is the number %i', ([text, limit]) => {
  expect(decode('plans', `limit=${text}`)).toStrictEqual({ value: { limit } });
});

test.for([
  '0',
  '-1',
  '+5',
  '05',
  ' 5',
  '5 ',
  '1.5',
  '5.0',
  '1e2',
  '1e9',
  '0x10',
  '0b11',
  '1_0',
  '1,2',
  '５',
  'NaN',
  'Infinity',
  '9007199254740993',
  'five',
])('the limit "%s" is refused', (limit) => {
  expect(decodeQuery(requests.plans, new URLSearchParams({ limit }))).toMatchObject({
    problems: [{ kind: 'invalid-value', parameter: 'limit' }],
  });
});

test.for(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
  'the name %s, which every object has, is no parameter and no value',
  (name) => {
    expect(decode('plain', `${name}=1`)).toStrictEqual({
      problems: [
        {
          kind: 'unknown-parameter',
          message:
            'A parameter is not known here. Known are: sort, changed_since, fields, lang, at, limit, cursor, bom.',
        },
      ],
    });
    expect(decode('one', `lang=${name}`)).toMatchObject({
      problems: [{ kind: 'invalid-value', parameter: 'lang' }],
    });
  },
);

test('names of parameters are told apart by case', () => {
  expect(decode('one', 'LANG=zh')).toMatchObject({ problems: [{ kind: 'unknown-parameter' }] });
});

test('problems of every kind are collected', () => {
  const result = decode('comparisons', 'nope=1&lang=zh&lang=en&force=maybe&limit=0');
  expect('problems' in result && result.problems).toMatchObject([
    { kind: 'unknown-parameter' },
    { kind: 'repeated-parameter', parameter: 'lang' },
    { kind: 'missing-parameter', parameter: 'plans' },
    { kind: 'invalid-value', parameter: 'force' },
    { kind: 'invalid-value', parameter: 'limit' },
  ]);
});

test('a required parameter that stands twice is not missing as well', () => {
  const required = v.strictObject({ q: v.string() });
  expect(decodeQuery(required, new URLSearchParams('q=a&q=b'))).toMatchObject({
    problems: [{ kind: 'repeated-parameter', parameter: 'q' }],
  });
});

test('the same mistake made many times is told once', () => {
  const many = Array.from({ length: 1000 }, (_, index) => `X${index}`);
  expect(decode('topics', many.map((name) => `${name}=1`).join('&'))).toMatchObject({
    problems: [{ kind: 'unknown-parameter' }],
  });
  expect(decode('topics', `group=${many.join(',')}`)).toMatchObject({
    problems: [
      { parameter: 'group', message: expect.stringContaining(anId) },
      { parameter: 'group', message: expect.stringContaining('<=50') },
    ],
  });
});

test('a query is written in the order of the schema, without what is undefined', () => {
  const query = encodeQuery(requests.comparisons, {
    limit: 5,
    q: undefined,
    force: ['do', 'call'],
    plans: ['us-2025', 'cn-2025'],
  });
  expect([...query]).toEqual([
    ['plans', 'us-2025,cn-2025'],
    ['force', 'do,call'],
    ['limit', '5'],
  ]);
});
