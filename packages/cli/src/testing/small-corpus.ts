import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const text = (en: string, zh: string, indent = '  '): string =>
  `${indent}en: ${en}\n${indent}zh: ${zh}\n`;

const plan = `# yaml-language-server: $schema=../../../schemas/plan.json
id: harbour-2025
kind: plan
code: HB
title:
${text('Harbour Plan', '港口计划')}printedTitles:
  - language: en
    title: "The Harbour Plan"
issuer:
${text('The Port Office', '港务局')}jurisdictions:
  - international
date: 2025-03-01
hue: 1
legalStatus:
${text('A policy.', '政策。')}editions:
  - language: en
    format: html
    publisher:
${text('The Port Office', '港务局', '      ')}    url: https://example.org/harbour.html
    opened: true
fullTextRead: true
division:
  unit:
${text('action', '项', '    ')}  units:
${text('actions', '项', '    ')}  by: document
  count: 4
  explanation:
${text('Each bullet counts once.', '每项计一条。', '    ')}`;

const provision = (number: number, evidence: string): string => `id: harbour-2025.${number}
order: ${number}
label: "${number}"
title:
${text(`Action ${number}`, `行动${number}`)}summary:
  en: Asks for work number ${number}, which is
    done by all.  # folded, and with a comment
${`  zh: 提出第${number}项工作。\n`}force:
  class: do
  verb:
    language: en
    text: build
actors: []
instruments: []
scope: international
topics:
  - harbours
${number === 4 ? 'repeats: harbour-2025.1\n' : ''}locator:
  bullet: ${number} # as printed
# How sure we are.
evidence:
  text:
${evidence}  verb:
    state: seen
translationReview:
  zh: ${number === 1 ? 'reviewed' : 'draft'}
sources:
  - harbour-page
`;

const seen = '    state: seen\n';

const secondary = `    state: secondary
    note:
${text('Is based on a paraphrase.', '依据转述。', '      ')}`;

/** The files of a corpus of one plan with four provisions, by path from the corpus folder. */
export const smallCorpusFiles: Readonly<Record<string, string>> = {
  'release.yaml': 'dataVersion: 1.2.3\ndate: 2026-01-02\n',
  'plans/harbour-2025/plan.yaml': plan,
  'plans/harbour-2025/provisions/harbour-2025.1.yaml': provision(1, seen),
  'plans/harbour-2025/provisions/harbour-2025.2.yaml': provision(2, secondary),
  'plans/harbour-2025/provisions/harbour-2025.3.yaml': provision(3, secondary),
  'plans/harbour-2025/provisions/harbour-2025.4.yaml': provision(4, seen),
  'sources/harbour-page.yaml': `id: harbour-page
title:
${text('The Harbour Plan', '港口计划')}publisher:
${text('The Port Office', '港务局')}url: https://example.org/harbour.html
language: en
textOf:
  - harbour-2025
official: true
opened: true
`,
  'topic-groups/all.yaml': `id: all\norder: 1\nlabel:\n${text('All', '全部')}`,
  'topics/harbours.yaml': `id: harbours
group: all
order: 1
label:
${text('Harbours', '港口')}definition:
${text('Where ships lie.', '船舶停泊之处。')}belongs:
${text('Basins.', '港池。')}doesNotBelong:
${text('Roads.', '道路。')}`,
};

/** The official text of the plan, as a page. */
export const harbourPage = (...bullets: readonly string[]): string =>
  `<!doctype html><title>Plan</title><h1>The Harbour Plan</h1><ul>${bullets
    .map((bullet) => `<li>${bullet}</li>`)
    .join('')}</ul>`;

/** The words of its four bullets; the last repeats the first. */
export const harbourBullets = [
  'Light the entrance from dusk to dawn.',
  'Dig a basin that is deep enough for all the ships of the coast.',
  'Build two piers of stone.',
  'Light the entrance from dusk to dawn.',
] as const;

const folders: string[] = [];

afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A new folder with files, by path. It is gone after the tests of the file. */
export const folderWith = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-cli-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
};
