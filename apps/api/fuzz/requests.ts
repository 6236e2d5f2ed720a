import { decodeQuery, operations, postings, type Operation } from '@parley/contract';
import { longestDraft, type Dataset } from '@parley/model';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as fc from 'fast-check';
import { idsOf, valuesOfParameter } from './values.ts';

/** One request of the run, as it goes over the wire. */
export interface Fired {
  method: string;
  path: string;
  headers: Readonly<Record<string, string>>;
  /** What is sent with it. */
  body?: string;
  /** Whether the contract allows it, so that only 200 is right. */
  isValid: boolean;
}

/** Stands in what is sent, and must stand in no problem that comes back. */
export const mark = 'S3CRET';

const encodings = fc.constantFrom('identity', 'gzip', 'br', 'gzip, deflate, br, zstd');

/** Whether a parameter takes several values. */
const isListed = (operation: Operation, name: string): boolean => {
  const schema = Object.entries(operation.query.entries).find(([each]) => each === name)?.[1];
  return schema !== undefined && toJsonSchema(schema, { errorMode: 'ignore' }).type === 'array';
};

/** A request that the contract allows, with things that exist. */
const validTo = (operation: Operation, dataset: Dataset): fc.Arbitrary<Fired> => {
  const ids = idsOf(dataset);
  const inPath = /\{(\w+)\}/.exec(operation.path)?.[1];
  const places = inPath === undefined ? [''] : (ids[inPath] ?? ['']);
  const isList = inPath === undefined && 'cursor' in operation.query.entries;
  // Where nothing exists yet, such as an earlier release, nothing can be named.
  const names = Object.entries(operation.query.entries).filter(
    ([name]) => name !== 'cursor' && ids[name]?.length !== 0,
  );
  const required = names.filter(([, schema]) => schema.type !== 'optional').map(([name]) => name);
  const query = fc.record(
    Object.fromEntries(names.map(([name, schema]) => [name, valuesOfParameter(name, schema, ids)])),
    { requiredKeys: required },
  );
  return fc
    .record({
      place: fc.constantFrom(...places),
      suffix: isList
        ? fc.constantFrom('', '', '.csv', '.ndjson', '.csv-metadata.json')
        : fc.constant(''),
      query,
      // Generated clients write a list in either way.
      isRepeated: fc.boolean(),
      kept: fc.array(fc.nat({ max: 2 }), { minLength: names.length, maxLength: names.length }),
      encoding: encodings,
    })
    .map(({ place, suffix, query: all, isRepeated, kept, encoding }) => {
      const some = Object.entries(all).filter(
        ([name], at) =>
          required.includes(name) ||
          // A table and lines are of the things themselves, and have no groups; a table has no
          // place for what is related to them, and it alone may begin with a byte order mark.
          (kept[at] === 0 &&
            (suffix === '' || name !== 'group_by') &&
            (suffix.startsWith('.csv') ? name !== 'expand' : name !== 'bom')),
      );
      const pairs = some.flatMap(([name, value]) =>
        (isRepeated && isListed(operation, name) ? value.split(',') : [value]).map((each) => [
          name,
          each,
        ]),
      );
      const search = new URLSearchParams(pairs).toString().replaceAll('%2C', ',');
      const path = operation.path.replace(/\{\w+\}/, encodeURIComponent(place)) + suffix;
      return {
        method: 'GET',
        path: search === '' ? path : `${path}?${search}`,
        headers: { 'Accept-Encoding': encoding },
        // A citation names exactly one thing, which no single parameter says.
        isValid: operation.path !== '/v1/citations',
      };
    })
    .filter(
      ({ path }) =>
        'value' in decodeQuery(operation.query, new URLSearchParams(path.split('?')[1] ?? '')),
    );
};

/** Values that break something somewhere. */
const odd = fc
  .oneof(
    fc.constantFrom(
      '',
      '%00',
      '%ZZ',
      '%',
      '%E4%BD',
      '%C0%AF',
      '%FF%FE',
      '..%2f..%2fetc%2fpasswd',
      '__proto__',
      'constructor',
      '-1',
      '0',
      '1e9',
      '201',
      'NaN',
      '9007199254740993',
      '%0d%0aX:%201',
      'null',
      '%3Cscript%3E',
      "'%20OR%201=1--",
      'a,,b',
      ',',
      '%F0%9F%98%80',
      '%E2%80%AE',
      'W10',
      'e30',
      'WyIwLjEuMCIsImFhYWFhYWFhIiwieCIsMV0',
    ),
    fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((text) => encodeURIComponent(text.toWellFormed())),
    fc.nat({ max: 9000 }).map((length) => 'x'.repeat(length)),
  )
  .map((value) => value + mark);

/** A request that the contract allows, with one mistake put in. */
const spoilt = (valid: fc.Arbitrary<Fired>): fc.Arbitrary<Fired> =>
  fc
    .tuple(valid, odd, fc.constantFrom('value', 'name', 'twice', 'path'))
    .map(([fired, value, where]) => {
      const joint = fired.path.includes('?') ? '&' : '?';
      const parameter = /[?&](\w+)=[^&]*/.exec(fired.path)?.[1];
      const added: Readonly<Record<string, string>> = {
        value: `${joint}cursor=${value}`,
        name: `${joint}${value}=1`,
        twice: `${joint}${parameter ?? 'lang'}=${value}&${parameter ?? 'lang'}=${value}`,
      };
      const path =
        where === 'path'
          ? fired.path.replace(/(\?|$)/, `/${value}$1`)
          : fired.path + (added[where] ?? '');
      return { ...fired, path, isValid: false };
    });

const oddHeaders = fc.record(
  {
    Accept: fc.constantFrom('image/png', '*/*;q=0', 'text/csv', ';;;', 'application/json;q=x', ''),
    'Accept-Language': fc.constantFrom('zh-CN', '*', ';q=1', 'x'.repeat(4000), 'en;q=0,zh;q=0'),
    'Accept-Encoding': fc.constantFrom('*;q=0', 'identity;q=0', 'br;q=0.1', 'zzz', ''),
    'If-None-Match': fc.constantFrom('*', '"', 'W/"a"', `"${mark}"`, ','.repeat(3000)),
    'If-Modified-Since': fc.constant('yesterday'),
    Range: fc.constantFrom('bytes=0-', 'bytes=-1', 'x'),
    'X-Request-Id': fc.constantFrom(mark, '../../x', 'a'.repeat(200)),
    'X-Forwarded-For': fc.constantFrom(mark, ',,,', '1.1.1.1'),
    Origin: fc.constant('https://evil.example'),
    Host: fc.constantFrom('evil.example', 'localhost', '127.0.0.1'),
    Expect: fc.constant('100-continue'),
  },
  { requiredKeys: [] },
);

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];

/** A request by somebody who means harm, or by a program that is broken. */
const hostile = (valid: fc.Arbitrary<Fired>): fc.Arbitrary<Fired> =>
  fc
    .tuple(valid, odd, oddHeaders, fc.constantFrom(...methods), fc.constantFrom(0, 1, 2, 3))
    .map(([fired, value, headers, method, kind]) => ({
      method,
      path: [fired.path, `/v1/${value}`, `/${value}`, `//v1/../${value}/%2e%2e/`][kind] ?? '/',
      headers,
      isValid: false,
    }));

const sentDraft = (body: string, isValid: boolean, type: string): Fired => ({
  method: 'POST',
  path: postings.checkDraft.path,
  headers: { 'Content-Type': type },
  body,
  isValid,
});

/** A draft to be checked: sentences of the data, words of no language, or no draft at all. */
const drafts = (dataset: Dataset): fc.Arbitrary<Fired> => {
  const sentences = dataset.provisions.flatMap(({ summary }) => [summary.en, summary.zh]);
  const text = fc
    .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'binary', maxLength: 200 })), {
      minLength: 1,
      maxLength: 12,
    })
    .map((parts) => parts.join(' ').toWellFormed().slice(0, longestDraft))
    .filter((draft) => draft.trim() !== '');
  return fc.oneof(
    {
      arbitrary: text.map((sent) =>
        sentDraft(JSON.stringify({ text: sent }), true, 'application/json'),
      ),
      weight: 3,
    },
    odd.map((sent) =>
      sentDraft(JSON.stringify({ [sent]: sent, text: 1 }), false, 'application/json'),
    ),
    odd.map((sent) => sentDraft(`{"text":"${sent}`, false, 'application/json')),
    odd.map((sent) => sentDraft(sent.repeat(5), false, 'text/plain')),
  );
};

/** Requests of every kind: two in five as the contract allows, the others wrong or hostile. */
export const anyFired = (dataset: Dataset): fc.Arbitrary<Fired> => {
  const valid = fc.oneof(
    ...Object.values<Operation>(operations).map((operation) => validTo(operation, dataset)),
  );
  return fc.oneof(
    { arbitrary: valid, weight: 4 },
    { arbitrary: spoilt(valid), weight: 3 },
    { arbitrary: hostile(valid), weight: 3 },
    { arbitrary: drafts(dataset), weight: 1 },
  );
};
