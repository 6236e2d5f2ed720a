import type { Text } from '@parley/model';
import * as v from 'valibot';

interface ProblemType {
  status: number;
  title: Text;
  /** What a caller can do about it. */
  advice: Text;
}

/** Every problem the API can answer with (RFC 9457). The list is closed. */
export const problemTypes = {
  'unknown-parameter': {
    status: 400,
    title: { en: 'Unknown parameter', zh: '未知参数' },
    advice: {
      en: 'Remove the parameter or correct its name. The answer lists the parameters that exist here.',
      zh: '请删除该参数或更正其名称。应答中列出了此处可用的参数。',
    },
  },
  'invalid-parameter': {
    status: 400,
    title: { en: 'Invalid parameter value', zh: '参数取值无效' },
    advice: {
      en: 'Correct the value. The answer names the parameter and says what it accepts.',
      zh: '请更正取值。应答指明了参数及其可接受的取值。',
    },
  },
  'invalid-cursor': {
    status: 400,
    title: { en: 'Invalid cursor', zh: '无效的分页游标' },
    advice: {
      en: 'Take the cursor from `next` of the page before, with the same filters, or start again without one.',
      zh: '请使用上一页 `next` 中的游标并保持相同筛选条件，或不带游标重新开始。',
    },
  },
  'cursor-expired': {
    status: 410,
    title: { en: 'Cursor expired', zh: '游标所属数据版本已不再保留' },
    advice: {
      en: 'The data has moved on since the first page. Start the list again without a cursor.',
      zh: '自第一页之后数据已更新。请不带游标重新获取列表。',
    },
  },
  'not-found': {
    status: 404,
    title: { en: 'Nothing at this address', zh: '此地址无内容' },
    advice: {
      en: 'Check the address. `/v1` links to every list, and every item of a list carries its id.',
      zh: '请检查地址。`/v1` 列出所有列表的链接，列表中的每一项均带有标识。',
    },
  },
  'export-not-made': {
    status: 404,
    title: { en: 'Export not available', zh: '此处不生成该文件' },
    advice: {
      en: 'This installation does not make the file. `/v1/exports` lists the files it has; the same data are in `all.json`.',
      zh: '本站不生成该文件。`/v1/exports` 列出现有文件；`all.json` 含有相同数据。',
    },
  },
  'release-not-held': {
    status: 404,
    title: { en: 'Release not available', zh: '未保留该数据版本' },
    advice: {
      en: 'Ask for a release that is held, or leave `at` out for the current one.',
      zh: '请选择仍保留的数据版本，或省略 `at` 以使用当前版本。',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { en: 'Method not allowed', zh: '不支持的请求方法' },
    advice: {
      en: 'The API is read-only: use GET, HEAD or OPTIONS.',
      zh: '本接口只读，请使用 GET、HEAD 或 OPTIONS。',
    },
  },
  'not-acceptable': {
    status: 406,
    title: { en: 'Format not available', zh: '不支持的格式' },
    advice: {
      en: 'Ask for application/json, for a list also text/csv or application/x-ndjson, or send no Accept header.',
      zh: '请请求 application/json，列表亦可请求 text/csv 或 application/x-ndjson，或不发送 Accept 标头。',
    },
  },
  'malformed-request': {
    status: 400,
    title: { en: 'Malformed request', zh: '无法读取的请求' },
    advice: {
      en: 'Something in the address or in the headers is not written as HTTP asks for. Let a library or curl build the request.',
      zh: '地址或标头不符合 HTTP 的书写规则。请使用程序库或 curl 构造请求。',
    },
  },
  'request-timeout': {
    status: 408,
    title: { en: 'Request timeout', zh: '请求未及时完成' },
    advice: {
      en: 'The request was not complete after the time that is given for it. Send it again in one piece.',
      zh: '请求未在规定时间内完整送达。请一次性重新发送。',
    },
  },
  'content-too-large': {
    status: 413,
    title: { en: 'Content too large', zh: '内容过大' },
    advice: {
      en: 'Send less: what is sent here is a question of a few lines.',
      zh: '请减少发送内容：此处只需几行文字的请求。',
    },
  },
  'address-too-long': {
    status: 414,
    title: { en: 'Address too long', zh: '地址过长' },
    advice: {
      en: 'Shorten the query to fewer than 8,000 characters.',
      zh: '请将查询缩短到8000个字符以内。',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { en: 'Too many requests', zh: '请求过多' },
    advice: {
      en: 'Wait as many seconds as `Retry-After` says. To copy everything, ask for whole lists as CSV or NDJSON.',
      zh: '请按 `Retry-After` 给出的秒数等待。如需全部数据，请以 CSV 或 NDJSON 获取完整列表。',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { en: 'Headers too large', zh: '标头过大' },
    advice: {
      en: 'Address and headers are longer than 64 kB together. Send fewer headers or shorter ones.',
      zh: '地址与标头合计超过64 kB。请减少或缩短标头。',
    },
  },
  overloaded: {
    status: 503,
    title: { en: 'Service overloaded', zh: '服务暂时繁忙' },
    advice: {
      en: 'Nothing is wrong with the request. Send it again after as many seconds as `Retry-After` says.',
      zh: '请求本身无误。请按 `Retry-After` 给出的秒数等待后重试。',
    },
  },
  internal: {
    status: 500,
    title: { en: 'Internal error', zh: '服务内部错误' },
    advice: {
      en: 'Nothing you sent should cause this. Please report the address and the time.',
      zh: '您的请求不应引发此错误。请告知我们地址与时间。',
    },
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemSlug = keyof typeof problemTypes;

/** The body of an answer with media type application/problem+json. */
export const problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  errors: v.optional(v.array(v.object({ parameter: v.optional(v.string()), message: v.string() }))),
});

export type ProblemBody = v.InferOutput<typeof problem>;
