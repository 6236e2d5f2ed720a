import {
  answerSchema,
  operations,
  postings,
  problem,
  problemTypes,
  type Operation,
} from '@parley/contract';
import * as v from 'valibot';
import type { RawResponse } from '../tests/send-request.ts';
import { mark, type Fired } from './requests.ts';

const strictProblem = v.strictObject(problem.entries);

/** Statuses that say no problem. */
const well = new Set([200, 204, 304, 308]);

const slugs: Readonly<Record<string, { status: number }>> = problemTypes;

const operationAt = (path: string): Operation | undefined =>
  Object.values<Operation>(operations).find(({ path: pattern }) =>
    new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );

const judgeProblem = ({ status, headers, body }: RawResponse, isHead: boolean): string[] => {
  if (headers['content-type'] !== 'application/problem+json; charset=utf-8')
    return [`${status} is no problem+json`];
  if (isHead) return [];
  const text = body.toString();
  const read = v.safeParse(strictProblem, JSON.parse(text));
  if (!read.success) return ['the problem is outside the contract'];
  const { type } = read.output;
  return [
    ...(slugs[type.replace('/problems/', '')]?.status === status
      ? []
      : [`${type} is no ${status}`]),
    ...(text.includes(mark) ? ['the problem repeats what was sent'] : []),
  ];
};

/** The fields that were asked for, joined by commas or as repeated keys; undefined where none were. */
const fieldsIn = (query: URLSearchParams): string[] | undefined =>
  query.has('fields') ? query.getAll('fields').flatMap((some) => some.split(',')) : undefined;

const judgeBody = ({ path }: Fired, { headers, body }: RawResponse): string[] => {
  const [address = '', query = ''] = path.split('?');
  const type = headers['content-type'] ?? '';
  const text = body.toString();
  if (type.startsWith('text/csv')) {
    const isMarked = new URLSearchParams(query).get('bom') === 'true';
    return text.startsWith('\uFEFF') === isMarked ? [] : ['a byte order mark, or none, unasked'];
  }
  if (type.startsWith('application/x-ndjson')) {
    for (const line of text.split('\n').filter(Boolean)) JSON.parse(line);
    return [];
  }
  if (address === postings.checkDraft.path && type.startsWith('application/json'))
    return v.is(postings.checkDraft.response, JSON.parse(text))
      ? []
      : ['the checked draft is outside the contract'];
  const operation = operationAt(address);
  if (!operation || !type.startsWith('application/json')) return [];
  const fields = fieldsIn(new URLSearchParams(query));
  return v.is(answerSchema(operation, fields), JSON.parse(text))
    ? []
    : ['the body is outside the contract'];
};

/** What is wrong with an answer; nothing when all is well. */
export const judge = (fired: Fired, answer: RawResponse): string[] => {
  const { status, headers } = answer;
  const isPage = headers['content-type']?.startsWith('text/html') === true;
  if (status >= 500) return [`answered ${status}`];
  if (fired.isValid && status !== 200) return [`a valid request was answered ${status}`];
  // Addresses outside the API are pages, and a page that does not exist is a page as well.
  if (isPage) return fired.path.startsWith('/v1') ? ['the API answered with a page'] : [];
  if (!well.has(status)) return judgeProblem(answer, fired.method === 'HEAD');
  const hasBody = fired.method === 'GET' || fired.method === 'POST';
  return status === 200 && hasBody ? judgeBody(fired, answer) : [];
};
