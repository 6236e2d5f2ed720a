import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from './operations.ts';
import { decodeQuery, encodeQuery } from './query-codec.ts';
import { requests } from './requests.ts';
import { anyRequest } from './testing/any-request.ts';

const decode = (request: keyof typeof requests, query: string) =>
  decodeQuery<(typeof requests)[keyof typeof requests]>(
    requests[request],
    new URLSearchParams(query),
  );

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

const anId = 'An id is lower-case letters and digits, joined by hyphens and dots.';

test.for([
  [
    'an unknown parameter is refused, with those that exist',
    'plans',
    'colour=red',
    {
      kind: 'unknown-parameter',
      message: 'A parameter is not known here. Known are: kind, lang, limit, cursor.',
    },
  ],
  [
    'a parameter that stands twice is refused, even with the same value',
    'plans',
    'kind=plan&kind=plan',
    {
      kind: 'repeated-parameter',
      parameter: 'kind',
      message: '`kind` stands twice. Give it once; lists are parted by commas.',
    },
  ],
  [
    'a request without a required parameter is refused',
    'comparisons',
    '',
    { kind: 'missing-parameter', parameter: 'plans', message: '`plans` is missing.' },
  ],
  [
    'a word that is not on the list is refused, with the list',
    'plans',
    'kind=plan,treaty',
    {
      kind: 'invalid-value',
      parameter: 'kind',
      message: 'The value of `kind` is not one it may have. Expected: ("plan" | "agreed-text").',
    },
  ],
  [
    'a number that is too great is refused, with the greatest',
    'plans',
    'limit=201',
    {
      kind: 'invalid-value',
      parameter: 'limit',
      message: 'The value of `limit` is not one it may have. Expected: <=200.',
    },
  ],
  [
    'a text that is too long is refused, with the greatest length',
    'provisions',
    `q=${'z'.repeat(201)}`,
    {
      kind: 'invalid-value',
      parameter: 'q',
      message: 'The value of `q` is not one it may have. Expected: <=200.',
    },
  ],
  [
    'a comparison of one plan is refused',
    'comparisons',
    'plans=us-2025',
    {
      kind: 'invalid-value',
      parameter: 'plans',
      message:
        'The value of `plans` is not one it may have. Name two or more plans. Expected: >=2.',
    },
  ],
  [
    'a comparison of more plans than fit is refused',
    'comparisons',
    'plans=a,b,c,d,e,f,g',
    {
      kind: 'invalid-value',
      parameter: 'plans',
      message:
        'The value of `plans` is not one it may have. At most six plans fit side by side. Expected: <=6.',
    },
  ],
  [
    'a comparison of a plan with itself is refused',
    'comparisons',
    'plans=us-2025,us-2025',
    {
      kind: 'invalid-value',
      parameter: 'plans',
      message: 'The value of `plans` is not one it may have. Each plan stands in one column.',
    },
  ],
] as const)('%s', ([, request, query, problem]) => {
  expect(decode(request, query)).toStrictEqual({ problems: [problem] });
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
    expect(decode('topicGroups', `${name}=1`)).toStrictEqual({
      problems: [
        {
          kind: 'unknown-parameter',
          message: 'A parameter is not known here. Known are: lang, limit, cursor.',
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
  expect(decode('comparisons', 'plans=a,b&plans=a,b')).toMatchObject({
    problems: [{ kind: 'repeated-parameter', parameter: 'plans' }],
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

const everyOperation = Object.entries(operations);

test.for(everyOperation)(
  'what %s may be asked is the same after it was an address',
  ([, operation]) => {
    fc.assert(
      fc.property(anyRequest(operation), (request) => {
        const address = encodeQuery(operation.query, request).toString();
        expect(decodeQuery(operation.query, new URLSearchParams(address))).toStrictEqual({
          value: request,
        });
      }),
    );
  },
);

test.for(everyOperation)('%s never repeats what was sent when it refuses it', ([, operation]) => {
  // A mark that stands in no message of ours, whatever is around it.
  const marked = fc.tuple(fc.string(), fc.string()).map(([a, b]) => `${a}S3CRET${b}`);
  const names = fc.oneof(fc.constantFrom(...Object.keys(operation.query.entries)), marked);
  fc.assert(
    fc.property(fc.array(fc.tuple(names, marked), { minLength: 1 }), (parameters) => {
      const result = decodeQuery(operation.query, new URLSearchParams(parameters));
      const told = 'problems' in result ? result.problems : [];
      expect(JSON.stringify(told)).not.toContain('S3CRET');
    }),
  );
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
