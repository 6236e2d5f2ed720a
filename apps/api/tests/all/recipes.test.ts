import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { recipeOrigin, recipes, type RecipeLanguage } from '@parley/contract/recipes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataset } from '../real-app.ts';
import { startService, type Service } from '../start-service.ts';

const run = promisify(execFile);

let service: Service;
let folder: string;
let database: DatabaseSync;
beforeAll(async () => {
  service = await startService(dataset);
  folder = await mkdtemp(join(tmpdir(), 'parley-recipes-'));
  const file = join(folder, 'parley.sqlite');
  const bytes = await (await fetch(`${service.origin}/v1/exports/parley.sqlite`)).arrayBuffer();
  await writeFile(file, new Uint8Array(bytes));
  database = new DatabaseSync(file, { readOnly: true });
});
afterAll(async () => {
  database.close();
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

const columns = new Set(['us-2025', 'cn-2025']);
const onTopics = dataset.provisions.flatMap(({ id, plan, topics, force }) =>
  topics.map((topic) => ({ id, plan, topic, force: force.class })),
);

const counted = (): string[] => {
  const counts = new Map<string, number>();
  for (const { plan, topic, force } of onTopics.filter(({ plan: of }) => columns.has(of))) {
    const key = [plan, topic, force].join('\t');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => `${key}\t${count}`);
};

const related = (): string[] =>
  onTopics
    .filter(({ plan, topic }) => plan === 'us-2025' && topic === 'energy-grid')
    .flatMap(({ id }) =>
      dataset.relations
        .filter(({ sides }) => sides.some(({ provisions }) => provisions.includes(id)))
        .flatMap((relation) =>
          relation.sides
            .filter(({ plan }) => plan === 'cn-2025')
            .flatMap(({ provisions }) => provisions)
            .map((other) => [id, relation.id, relation.type, other].join('\t')),
        ),
    );

const unverified = (): string[] => [
  ...dataset.provisions
    .filter(({ evidence }) => evidence.text.state === 'unverified')
    .map(({ id }) => `text\t${id}`),
  ...dataset.provisions
    .filter(({ evidence }) => evidence.verb.state === 'unverified')
    .map(({ id }) => `verb\t${id}`),
];

const agreed = (): string[] => {
  const texts = new Set(
    dataset.plans.filter(({ kind }) => kind === 'agreed-text').map(({ id }) => id),
  );
  return onTopics
    .filter(({ plan }) => texts.has(plan))
    .map(({ topic, plan, id }) => [topic, plan, id].join('\t'));
};

/** Lines that each way to do a job prints, in any order, from the data themselves. */
const expected: Readonly<Record<string, () => string[]>> = {
  count: counted,
  relations: related,
  changed: () => dataset.events.map(({ id }) => id),
  unverified,
  agreed,
};

const codeOf = (id: string, language: RecipeLanguage): string =>
  (recipes.find((one) => one.id === id)?.code[language] ?? '').replaceAll(
    recipeOrigin,
    service.origin,
  );

const printedBy = async (id: string, language: RecipeLanguage): Promise<string> => {
  const code = codeOf(id, language);
  if (language === 'sql')
    return database
      .prepare(code)
      .all()
      .map((row) => Object.values(row).join('\t'))
      .join('\n');
  const file = join(folder, `${id}.${language === 'typescript' ? 'ts' : 'py'}`);
  await writeFile(file, code);
  const program = language === 'typescript' ? process.execPath : 'python3';
  return (await run(program, [file], { cwd: folder })).stdout;
};

const jobs = Object.keys(expected);

test('every job but the bibliography prints lines that are checked here', () => {
  expect([...jobs, 'bibliography']).toEqual(recipes.map(({ id }) => id));
});

for (const language of ['typescript', 'python', 'sql'] as const)
  test.for(jobs)(`the job %s in ${language} prints what the data say`, async (id) => {
    const lines = (await printedBy(id, language)).trimEnd().split('\n').toSorted();
    const wanted = (expected[id]?.() ?? []).toSorted();
    expect(wanted.length).toBeGreaterThan(0);
    // The days on which events came are those of the release; the ids are what is told.
    expect(id === 'changed' ? lines.map((line) => line.split('\t')[0]) : lines).toEqual(wanted);
  });

test.for(recipes.map(({ id }) => id))('the commands of %s are answered', async (id) => {
  const commands = codeOf(id, 'curl').split('\n');
  for (const command of commands) {
    const { stdout } = await run('sh', ['-c', command.replace(/^curl/, 'curl -sSf')], {
      cwd: folder,
      maxBuffer: 50_000_000,
    });
    if (command.includes(' -o ')) continue;
    expect(JSON.parse(stdout)).toMatchObject({ dataVersion: dataset.dataVersion });
  }
});

test('the bibliography is a file of each document and passage, in every way', async () => {
  await run('sh', ['-c', codeOf('bibliography', 'curl').replace(/^curl/, 'curl -sSf')], {
    cwd: folder,
  });
  const file = await readFile(join(folder, 'energy.bib'), 'utf8');
  expect(file.match(/^@/gm)?.length).toBeGreaterThan(2);
  expect((await printedBy('bibliography', 'typescript')).trim()).toBe(file.trim());
  expect((await printedBy('bibliography', 'python')).trim()).toBe(file.trim());
  const lines = (await printedBy('bibliography', 'sql')).split('\n');
  expect(lines).toHaveLength(10);
});
