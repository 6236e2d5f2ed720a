import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { clausesOf } from '@parley/documents';
import { checkCorpus, type CorpusText } from '@parley/model';
import { readCorpus } from '@parley/model/node';
import { expect, test } from 'vitest';
import type { AuthoredFile } from '../correct/authored-file.ts';
import type { Decision } from './decision.ts';
import { correctionOf } from './settlement.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const corpus = 'packages/provisions/data/';

const file = async (place: string): Promise<AuthoredFile> => ({
  path: corpus + place,
  place,
  text: await readFile(root + corpus + place, 'utf8'),
});

const folder = `plans/cn-2025/provisions/`;
const ids = (await readdir(root + corpus + folder)).map((name) => name.replace('.yaml', ''));
const files = {
  plan: await file('plans/cn-2025/plan.yaml'),
  sources: [await file('sources/cn-2025-text-mfa-zh.yaml')],
  statements: new Map([
    ['cn-2025.preamble.1', await file('plans/cn-2025/statements/cn-2025.preamble.1.yaml')],
  ]),
  provisions: new Map(
    await Promise.all(ids.map(async (id) => [id, await file(`${folder}${id}.yaml`)] as const)),
  ),
};
const edition =
  'https://www.mfa.gov.cn/web/ziliao_674904/1179_674909/202507/t20250726_11677803.shtml';

const text = `各国一起商量。

一、抓住机会
　　请各方行动，加快建设。

二、推动创新
　　鼓励分享，搭建平台。另有一段话。
　　第二段说别的事。
`;
const clauses = clausesOf({ format: 'text', pages: [text] });
const decision = (
  mark: Decision['mark'],
  start: number,
  more: Partial<Decision> = {},
): Decision => ({
  mark,
  run: { start, end: start + 1 },
  verb: '',
  en: '',
  zh: '',
  ...more,
});

const settle = (decisions: Record<string, Decision>, of = edition) =>
  correctionOf({ files, clauses, language: 'zh', edition: of, decisions, today: '2026-11-30' });

/** The problems of the whole corpus once a correction is in it. */
const problemsWith = async (decisions: Record<string, Decision>) => {
  const changed = (await settle(decisions)) ?? [];
  const after = new Map(changed.map((one) => [one.path.slice(corpus.length), one.after]));
  const all: CorpusText[] = await readCorpus(root + corpus);
  return checkCorpus(
    all.map((each) => ({ path: each.path, text: after.get(each.path) ?? each.text })),
  );
};

const textOf = async (decisions: Record<string, Decision>, id: string): Promise<string> =>
  (await settle(decisions))?.find(({ path }) => path.endsWith(`/${id}.yaml`))?.after ?? '';

test('what says so is raised with its fingerprint, source and day, and passes the check', async () => {
  const decisions = {
    'cn-2025.1.1': decision('says-so', 1, { verb: '请' }),
    'cn-2025.4.1': decision('says-so', 3, { verb: '加快' }),
  };
  const after = await textOf(decisions, 'cn-2025.4.1');
  expect(after).toMatch(/passage:\n {2}order: \d\n {2}hash: [0-9a-f]{64}\n {2}normaliser: 2\n/);
  expect(after).toContain(
    'evidence:\n  text:\n    state: seen\n    reviewedOn: 2026-11-30\n  verb:\n    state: seen',
  );
  expect(after).toContain('  - cn-2025-text-mfa-zh\n  - page-ppc-land');
  expect(after).not.toContain('Not seen in the official text');
  expect(after).toContain('The figure of 300 exaflops');
  expect(await problemsWith(decisions)).toEqual([]);
});

test('a statement is settled like a provision, without verb, force and place', async () => {
  const decisions = {
    'cn-2025.preamble.1': decision('says-otherwise', 0, {
      en: 'Asks all to confer.',
      zh: '请各方共商。',
    }),
  };
  const after = await textOf(decisions, 'cn-2025.preamble.1');
  expect(after).toContain('summary:\n  en: Asks all to confer.\n  zh: 请各方共商。');
  expect(after).toContain(
    'evidence:\n  state: seen\n  reviewedOn: 2026-11-30\nsources:\n  - cn-2025-text-mfa-zh\n',
  );
  expect(after).not.toMatch(/passage|force|locator/);
  expect(await problemsWith(decisions)).toEqual([]);
});

const encouraged = (more: Partial<Decision>) =>
  textOf({ 'cn-2025.7.3': decision('says-so', 3, { verb: '鼓励', ...more }) }, 'cn-2025.7.3');

test('the class of a verb that is read otherwise changes with it, and stays where none is chosen', async () => {
  expect(await encouraged({ force: 'support' })).toContain(
    'force:\n  class: support\n  verb:\n    language: zh\n    text: 鼓励',
  );
  expect(await encouraged({})).toContain('force:\n  class: should\n');
});

test('a summary that the text contradicts is mended, and an item of several paragraphs says which', async () => {
  const summary = { en: 'Speak of something else.', zh: '说别的事情。' };
  const decisions = { 'cn-2025.2.2': decision('says-otherwise', clauses.length - 1, summary) };
  const after = await textOf(decisions, 'cn-2025.2.2');
  expect(after).toContain('  en: Speak of something else.\n  zh: 说别的事情。');
  expect(after).toContain('locator:\n  item: "2"\n  paragraph: "2"');
  expect(await problemsWith(decisions)).toEqual([]);
});

test('what is not there gets a note and no evidence; alone it opens no edition', async () => {
  const decisions = { 'cn-2025.13.1': decision('not-there', 0) };
  const changed = await settle(decisions);
  expect(changed?.map(({ path }) => path)).toEqual([
    `${corpus}${folder}cn-2025.13.1.yaml`,
    '.changeset/settle-cn-2025-2026-11-30.md',
  ]);
  expect(await textOf(decisions, 'cn-2025.13.1')).toContain('did not find it.');
  expect(await problemsWith(decisions)).toEqual([]);
});

test('the changeset names every entry, in both languages, with the edition as its source', async () => {
  const changed = await settle({
    'cn-2025.1.1': decision('says-so', 1),
    'cn-2025.13.1': decision('not-there', 0),
  });
  const note = changed?.at(-1)?.after ?? '';
  expect(note).toContain("'@parley/provisions': minor");
  expect(note).toContain('1 say what it says, 0 are corrected, 1 were not found');
  expect(note).toContain('1条相符，0条经更正，1条未能找到');
  expect(note).toContain('Ids: cn-2025, cn-2025-text-mfa-zh, cn-2025.1.1, cn-2025.13.1');
  expect(note).toContain(`Source: ${edition}`);
});

test('an edition that is no source of the corpus settles nothing', async () => {
  expect(
    await settle({ 'cn-2025.1.1': decision('says-so', 1) }, 'https://example.org/'),
  ).toBeUndefined();
});
