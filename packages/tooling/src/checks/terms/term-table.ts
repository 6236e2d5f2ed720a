import type { Dataset } from '@parley/model';

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`);

/** The page of the guidelines that shows the term base. */
export const termTable = ({ terms }: Pick<Dataset, 'terms'>): string => {
  const rows = terms.map(({ label, avoid, basis, note }) => {
    const avoided = avoid.map(({ words }) => words).join('、');
    const remarks = [note?.en, note?.zh, basis].filter((one) => one !== undefined).join(' ');
    return `| ${[label.en, label.zh, avoided, remarks].map(cell).join(' | ')} |`;
  });
  return [
    '# Terms',
    '',
    'One thing has one name in each language. This page is written from `packages/provisions/data/terms` (`node packages/tooling/src/checks/terms/write-term-table-command.ts`); a term is changed there. `pnpm parley check` refuses a text of the corpus that says what is to be avoided, outside quotation marks; a test does the same for the interface. Synonyms, by which search finds a term, are in the files and at `/v1/terms`.',
    '',
    '| English | 中文 | avoid | remarks |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
};
