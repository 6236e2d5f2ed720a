/** What stands in the place of a message that has no Chinese yet. */
export const untold = '此处有误，请参阅 detail。';

/**
 * What is wrong in a request, in Chinese, by how it is said in English. Parts in round brackets are
 * names and values; they stand at `$1`, `$2`.
 */
const sentences: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^A parameter is not known here\. Known are: (.*)\.$/s, '有此处未知的参数。可用参数：$1。'],
  [/^(`.+`) is given twice\. Give it once\.$/, '$1出现了两次，请只给出一次。'],
  [/^(`.+`) is missing\.$/, '缺少$1。'],
  [/^The value of (`.+?`) is not one it may have\.$/, '$1的取值无效。'],
  [/^Expected: true or false\.$/, '应为 true 或 false。'],
  [/^Expected: (.*)\.$/s, '应为：$1。'],
  [/^Write 2026, 2026-05 or 2026-05-14\.$/, '请写作2026、2026-05或2026-05-14。'],
  [
    /^Write a day, ([^,]+), or a version of the data, ([^,]+)\.$/,
    '请写日期，如$1，或数据版本，如$2。',
  ],
  [/^There is no such day\.$/, '没有这一天。'],
  [/^Three keys are enough for any order\.$/, '排序最多用三个键。'],
  [/^Three keys are enough\.$/, '最多用三个键。'],
  [/^Use each key once\.$/, '每个键只出现一次。'],
  [/^Words hold no control characters\.$/, '检索词不得含控制字符。'],
  [/^A version is written 1\.2\.3\.$/, '版本写作1.2.3。'],
  [/^A page has 1 to 200 items\.$/, '每页1至200项。'],
  [/^Name two or more plans\.$/, '请给出两份或更多方案。'],
  [/^Name two or three plans\.$/, '请给出两份或三份方案。'],
  [/^At most six plans fit side by side\.$/, '最多并排六份方案。'],
  [/^At most three columns fit on paper\.$/, '纸面最多容纳三列。'],
  [/^A term has at most 80 characters\.$/, '每个词最多80个字符。'],
  [/^(`.+?`) names something that does not exist\.$/, '$1所指内容不存在。'],
  [
    /^(`.+?`) names something that does not exist in this release\.$/,
    '$1所指内容在此数据版本中不存在。',
  ],
  [/^(`.+?`) names nothing that exists in this release\.$/, '$1所指内容在此数据版本中均不存在。'],
  [/^Name at least one of (.+)\.$/, '请至少给出其中一项：$1。'],
  [/^At most (\d+) entries fit in one brief\.$/, '一份简报最多$1项。'],
  [/^Name two to (\d+) documents, each once\.$/, '请给出二至$1份文件，每份一次。'],
  [
    /^An id is lower-case letters and digits, joined by hyphens and dots\.$/,
    '标识由小写字母和数字组成，以连字符和点连接。',
  ],
  [/^A jurisdiction is written GB, 150 or g7\.$/, '国家或集团写作 GB、150 或 g7。'],
  [/^Nothing has this code\.$/, '没有此代码。'],
  [
    /^Write a country by ISO 3166-1 .*$/s,
    '国家用 ISO 3166-1 代码（英国为 GB），地区用 UN M49 编号，国家集团用词表中的名称。',
  ],
  [
    /^An event may also be joint, multilateral or industry\.$/,
    '事件还可用 joint、multilateral 或 industry。',
  ],
  [
    /^A government is written as the ISO 3166-1 code of its country: GB\.$/,
    '政府写作其国家的 ISO 3166-1 代码，如 GB。',
  ],
  [
    /^ISO 3166-1 has no country with this code \(the United Kingdom is GB\)\.$/,
    'ISO 3166-1 没有此国家代码（英国为 GB）。',
  ],
  [/^A language is written as its tag: (.*); or other\.$/, '语言写作其标签，如 $1，或写 other。'],
  [/^Name each plan once\.$/, '每份方案只占一列。'],
  [/^Each provision is cited once\.$/, '每条条款只引用一次。'],
  [/^There is none yet\.$/, '目前尚无此类内容。'],
  [/^It may be: (.*)\.$/s, '可用的值：$1。'],
  [/^The ids are those of (\S+)\.$/, '标识见$1。'],
  [/^Held are: (.*)\.$/s, '现保留的数据版本：$1。'],
  [
    /^The cursor belongs to another release than `at` names\.$/,
    '该游标不属于 `at` 所指的数据版本。',
  ],
  [/^The cursor cannot be read\.$/, '无法读取该游标。'],
  [/^The cursor belongs to another request\.$/, '该游标属于另一请求。'],
  [
    /^(`[^`]+`) is a version that was not made\. It may be a day, or: (.*)\.$/s,
    '$1是不存在的数据版本。可写日期，或：$2。',
  ],
  [
    /^Name one thing to cite: .*$/s,
    '请给出一个引用对象：`provision`、`plan`，或 `plans`（可另加 `topic`）。',
  ],
  [/^`topic` belongs to a comparison: .*$/s, '`topic` 用于对照，请同时给出 `plans`。'],
  [
    /^`id` names an entry that neither exists nor ever changed\.$/,
    '`id` 所指条目不存在，也从未变更。',
  ],
  [
    /^The address has a % that begins no escape .*$/s,
    '地址中的 % 不构成 UTF-8 字符的转义。% 本身请写作 %25。',
  ],
  [/^`bom` is for CSV: .*$/s, '`bom` 仅用于CSV，请在地址末尾加 `.csv`。'],
  [/^`group_by` is answered in JSON: .*$/s, '`group_by` 仅以 JSON 应答，请去掉后缀。'],
  [/^Split into (.*)\.$/s, '已拆分为$1。'],
  [/^A draft is sent by POST, .*$/s, '草稿以 POST 发送：JSON（{ "text": "..." }）或纯文本。'],
  [/^The text is not UTF-8\.$/, '文本不是 UTF-8 编码。'],
  [/^Send an object with `text` .*$/s, '请发送含 `text` 的对象，可另加 `plans`，不得含其他内容。'],
  [
    /^Search answers from the current release\. .*$/s,
    '检索仅限当前数据版本。请省略 `at`，或在某一列表中检索：/v1/provisions 等列表支持 `q` 与 `at`。',
  ],
];

const inChinese = (sentence: string): string | undefined => {
  const found = sentences.find(([english]) => english.test(sentence));
  return found && sentence.replace(found[0], found[1]);
};

/** A message in the caller's language: in Chinese the whole of it, or sentence by sentence. */
export const messageIn = (language: 'en' | 'zh', message: string): string => {
  if (language === 'en') return message;
  const whole = inChinese(message);
  if (whole !== undefined) return whole;
  // `The value of ... is not one it may have.` goes on with what was expected.
  const parts = message.split(/(?<=\.) (?=[A-Z`])/).map((part) => inChinese(part) ?? untold);
  return [...new Set(parts)].join('');
};
